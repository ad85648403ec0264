using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.Configuration.Files;

internal sealed class FileTextsKorean : FileTexts
{
    public override IReadOnlyList<string> HowToUse { get; } =
    [
        "고친 다음 /settings import file:로 넣으면 무엇이 바뀌는지 먼저 보여 줘요.",
        "적지 않은 설정은 그대로 두고, ~와 []는 ‘없음’이나 기본값이에요. 일정 목록에서 뺀 일정은 지워져요.",
        "채널과 역할은 이름과 ID예요. 다른 서버에서는 ID 대신 이름이 같은 것을 찾아요.",
        "앞에 #이 붙은 줄은 읽지 않아요.",
    ];

    public override string SetAnew => "다음 기수에 새로 정하세요.";

    public override string NoFile => "`file`에 YAML 파일을 올려 주세요. `/settings export`로 받은 파일을 고쳐 쓰면 돼요.";

    public override string NotFetched => "파일을 내려받지 못했어요. 잠시 후에 다시 올려 주세요.";

    public override string NotUtf8 => "UTF-8로 저장한 글이 아니에요. 편집기에서 인코딩을 UTF-8로 골라 저장한 다음 다시 올려 주세요.";

    public override string NoVersion => "설정 파일이 아니에요. `/settings export`로 받은 파일처럼 `studybot_settings: 1`로 시작해야 해요.";

    public override string OtherVersion => "이 파일의 형식은 읽을 수 없어요. `studybot_settings: 1`이어야 해요.";

    public override string NothingDifferent => "파일의 내용이 지금 설정과 같아서 바뀔 것이 없어요.";

    public override string NothingElse => "나머지는 지금 설정과 같아서 바뀔 것이 없어요.";

    public override string Apply => "모두 적용";

    public override string ApplyFoot => "아직 아무것도 바뀌지 않았어요. 버튼을 누르면 모두 한 번에 적용돼요.";

    public override string PreviewTitle => "이렇게 바뀌어요";

    public override string AppliedTitle => "이렇게 바꿨어요";

    public override string PreviewGone => "이 미리 보기는 더 쓸 수 없어요. 파일을 `/settings import`로 다시 올려 주세요.";

    public override string ChangedMeanwhile => "⚠️ 그사이 다른 운영진이 설정을 바꿔서 적용하지 않았어요. 지금 설정과 다시 견주어 봤으니 확인해 주세요.";

    public override string TakesOrganiser => "이 설정은 서버 관리 권한이 있는 사람만 바꿀 수 있어요. 이 줄을 지우거나 서버 관리자에게 부탁해 주세요.";

    public override string Exported => "📄 이 서버의 모든 설정이에요. 고쳐서 `/settings import`로 다시 넣거나, 다른 서버에 넣을 수 있어요.";

    public override string Head(string server, string at) => $"StudyBot 설정 · {server} · {at}";

    public override string Offered(string codes) => $"값: {codes}";

    public override string Usually(string value) => $"기본값: {value}";

    public override string TooLarge(int most) => $"파일이 너무 커요. 설정 파일은 {most / 1024 / 1024}MB까지예요.";

    public override string UnknownKey(string key) => $"`{key}`: 그런 설정이 없어요. 철자를 확인하거나 이 줄을 지워 주세요.";

    public override string MustBeGroup(string group) => $"`{group}:` 아래에는 들여 쓴 설정이 와야 해요.";

    public override string MustBeRows(string list) => $"`{list}:` 아래에는 `- `로 시작하는 목록이 와야 해요.";

    public override string MustBeWord(string key) => $"`{key}`에는 값을 하나만 적어 주세요.";

    public override string MustBeList(string key) => $"`{key}`에는 `[mon, tue]` 같은 목록을 적어 주세요.";

    public override string MustBeThere(string key) => $"`{key}` 값이 없어요. 적어 주세요.";

    public override string Line(int line) => $"{line}번째 줄";

    public override string Problems(string file, int count) => $"⚠️ **{file}** 파일에 고칠 곳이 {count}군데 있어요. 고친 다음 다시 올려 주세요. 바뀐 것은 없어요.";

    public override string More(int count) => $"-# 외 {count}개";

    public override string Preview(string file, int count) => $"**{file}** 파일을 적용하면 {count}가지가 바뀌어요.";

    public override string FoundByName(int count) => $"-# 설정 {count}개의 채널이나 역할은 ID가 이 서버의 것이 아니라서 이름으로 찾았어요. 맞는지 확인해 주세요.";

    public override string RowAdded(string title) => $"➕ {title}";

    public override string RowRemoved(string title) => $"➖ {title}";

    public override string Applied(int count) => $"✅ 설정 {count}가지를 모두 적용했어요.";

    public override string AppliedBefore(string member, string when) => $"{member}님이 {when}에 이미 적용했어요.";

    public override string Logged(string file, int count) => $"**{file}** 파일로 설정 {count}가지를 바꿨어요";

    public override string Fault(YamlFault fault) => fault.Kind switch
    {
        YamlFaultKind.Empty => "파일이 비어 있어요. `/settings export`로 받은 파일을 고쳐 쓰면 돼요.",
        YamlFaultKind.SecondDocument => "여기서 두 번째 문서(`---`)가 시작돼요. 문서는 하나만 있어야 해요.",
        YamlFaultKind.TooDeep => "설정 파일에 없는 깊이까지 들여 썼어요. `/settings export`로 받은 파일과 견주어 봐 주세요.",
        YamlFaultKind.TooMuch => "설정 파일이라기에는 내용이 너무 많아요.",
        YamlFaultKind.Alias => "`&`나 `*`로 시작하는 값은 YAML의 참조라서 쓸 수 없어요. 글이라면 따옴표로 감싸 주세요.",
        YamlFaultKind.KeyTwice => $"`{DisplayText.Escape(DisplayText.Shorten(fault.Key, 40))}`: 같은 것이 두 번 있어요. 하나만 남겨 주세요.",
        _ => "여기부터 YAML로 읽을 수 없어요. 들여쓰기와 따옴표를 확인해 주세요.",
    };
}
