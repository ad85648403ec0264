using StudyBot.Words;

namespace StudyBot.Features.Configuration;

internal sealed class ConfigurationTextsKorean : ConfigurationTexts
{
    public override string Title => "⚙️ 서버 설정";

    public override string NotSetUp => "아직 설정하지 않은 서버예요. 먼저 `/setup`을 보내거나, 다른 서버에서 내보낸 파일을 `/settings import`로 넣어 주세요.";

    public override string Files => "/settings export로 파일로 받고, /settings import로 다른 서버나 다음 기수에 넣을 수 있어요.";

    public override string ChooseGroup => "무엇을 바꿀까요?";

    public override string ChooseSetting => "어느 설정을 바꿀까요?";

    public override string AllSettings => "모든 설정";

    public override string Back => "뒤로";

    public override string Default => "기본값";

    public override string AllDefault => "-# 모두 기본값이에요.";

    public override string NoRows => "없음";

    public override string Change => "바꾸기";

    public override string TryAgain => "고쳐서 다시 보내기";

    public override string Remove => "지우기";

    public override string ReallyRemove => "정말 지우기";

    public override string SureToRemove => "정말 지울까요? 되돌리려면 다시 만들어야 해요.";

    public override string RowRemoved => "✅ 지웠어요.";

    public override string RowGone => "그사이 지워졌거나 끝났어요. 지금은 이래요.";

    protected override string NothingChanged => "바뀐 것은 없어요.";

    public override string YouTyped => "적은 내용이에요. 복사해서 고쳐 쓰면 돼요.";

    public override string AlreadySo => "이미 그렇게 되어 있어요. 바뀐 것은 없어요.";

    public override string ChangedMeanwhile => "⚠️ 그사이 다른 운영진이 설정을 바꿨어요. 아무것도 바꾸지 않았으니, 지금 설정을 보고 다시 골라 주세요.";

    public override string NoSuchSetting => "그런 설정이 없어요. `/settings show`를 다시 보내 주세요.";

    public override string ForOrganisers => "이 설정은 서버 관리 권한이 있는 사람만 바꿀 수 있어요. 서버 관리자에게 부탁해 주세요.";

    public override string OthersDefault(int count) => $"-# 나머지 {count}개는 기본값이에요.";

    public override string More(int count) => $"-# 외 {count}개";

    public override string ChangedBy(string member, string when) => $"{member} {when}";

    public override string ChooseRow(string list) => $"{list} 가운데 하나 열기";

    public override string Choose(string setting) => $"{setting} 고르기";

    public override string Clear(string? setting) => setting is null ? "비우기" : $"{setting} 비우기";

    public override string RowAdded(string list) => $"✅ {Josa.EulReul(list)} 하나 추가했어요.";

    public override string Changed(string setting, string before, string after) => $"✅ **{setting}** {before} → {after}";

    public override string Overtaken(string setting, string now, string? member) => member is null
        ? $"⚠️ 그사이 **{setting}** 값이 {Josa.EuroRo(now)} 바뀌어서 아무것도 바꾸지 않았어요. 그래도 바꾸려면 다시 골라 주세요."
        : $"⚠️ 그사이 {member}님이 **{setting}** 값을 {Josa.EuroRo(now)} 바꿔서 아무것도 바꾸지 않았어요. 그래도 바꾸려면 다시 골라 주세요.";
}
