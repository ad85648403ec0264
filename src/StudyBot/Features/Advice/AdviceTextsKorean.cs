using StudyBot.Words;

namespace StudyBot.Features.Advice;

internal sealed class AdviceTextsKorean : AdviceTexts
{
    public override string Another => "다른 조언";

    public override string NextMatch => "다음 결과";

    public override string FirstMatch => "처음 결과로";

    public override string Save => "저장";

    public override string IsSaved => "저장됨";

    public override string Share => "여기에 공유";

    public override string IsShared => "공유했어요";

    public override string Open => "나만 열어 보기";

    public override string BackToSaved => "저장한 목록";

    public override string OpenPlaceholder => "열어 볼 조언을 골라요";

    public override string RemovePlaceholder => "목록에서 뺄 조언을 골라요";

    public override string Previous => "이전";

    public override string NextPage => "다음";

    public override string NothingSaved => "아직 저장한 조언이 없어요. `/advice`로 조언을 열고 **저장**을 눌러 보세요.";

    public override string NothingSavedThere => "저장한 조언 중에는 맞는 것이 없어요. `/advice saved:True`만 보내면 저장한 조언이 모두 나와요.";

    public override string LibraryIsEmpty => "지금은 볼 수 있는 조언이 없어요. 나중에 다시 열어 주세요.";

    public override string Gone => "이 조언은 이제 없어요. `/advice`를 보내면 다른 조언을 볼 수 있어요.";

    public override string NobodyHere => "여기에는 함께 볼 사람이 없어요. 서버 채널에서 `/advice`를 열면 공유할 수 있어요.";

    public override string YouMayNotSpeakHere => "이 채널에서는 메시지를 쓸 수 없게 되어 있어요. 쓸 수 있는 채널에서 다시 공유해 주세요.";

    public override string BotMayNotSpeakHere =>
        "제가 이 채널에 글을 쓸 권한이 없어요. 운영진에게 **메시지 보내기**와 **링크 첨부** 권한을 부탁하거나, 다른 채널에서 공유해 주세요.";

    public override string SharedHere => "✅ 이 채널에 공유했어요.";

    public override string SharedInServersLanguage => "✅ 이 채널에 서버의 언어인 영어로 공유했어요.";

    public override string SharedBefore => "이미 이 채널에 공유한 조언이에요.";

    public override string SearchAllTopics => "모든 주제에서 찾기";

    public override string Position(string search, int position, int count) => $"🔎 ‘{search}’ 검색 결과 {count}개 중 {position}번째";

    public override string SharedBy(string mention) => $"📣 {mention}님이 나눈 조언이에요.";

    public override string NothingFound(string typed, bool canBeShorter) =>
        $"`{typed}`에 맞는 조언을 찾지 못했어요. {(canBeShorter ? "더 짧은" : "다른")} 낱말로 다시 찾아보거나, 아래 주제를 눌러 보세요.";

    public override string NothingInTopic(string typed, string topic, int elsewhere) =>
        $"**{topic}** 주제에는 `{typed}`에 맞는 조언이 없어요. 다른 주제에는 {elsewhere}개 있어요.";

    public override string UnknownTopic(string typed) =>
        $"`{typed}`{Particle(typed)} 없는 주제예요. 낱말로 찾으려면 `search`에 적고, 아니면 아래 주제를 눌러 보세요.";

    public override string TopicIsOff(string name) => $"**{name}** 주제는 우리 서버에서 꺼 두었어요. 대신 아래 주제를 눌러 보세요.";

    public override string SavedTitle(int count) => $"⭐ 저장한 조언 {count}개";

    public override string Page(int number, int count) => $"{number} / {count}쪽";

    private static string Particle(string typed) => Josa.EunNeun(typed)[typed.Length..];
}
