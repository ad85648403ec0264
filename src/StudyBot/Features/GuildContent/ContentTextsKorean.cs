using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

internal sealed class ContentTextsKorean : ContentTexts
{
    public override string Retire => "내리기";

    public override string Restore => "되돌리기";

    public override string IsRetired => "내린 항목";

    public override string IsBuiltIn => "기본 항목";

    public override string Preview => "미리 보기";

    public override string CopyAndEdit => "복사해서 고치기";

    public override string ChooseOne => "항목을 골라요";

    public override string BackToList => "목록";

    public override string OpenPlaceholder => "열어 볼 항목을 골라요";

    public override string Previous => "이전";

    public override string Next => "다음";

    public override string OpenAgain => "쓰던 내용으로 다시 열기";

    public override string OpenMine => "내가 쓴 내용으로 다시 열기";

    public override string TextIsKept => "쓰신 내용은 첨부한 파일에 그대로 있고, 일주일 동안 버튼으로 다시 열 수 있어요.";

    public override string TextIsAttached => "쓰신 내용은 첨부한 파일에 그대로 있어요.";

    public override string StandsNow => "지금 저장되어 있는 내용";

    public override string NothingThere => "비어 있음";

    public override string OtherLanguageChanged => "이 언어의 글은 그대로예요. 주제나 다른 언어의 글이 바뀌었어요.";

    public override string DraftGone => "쓰던 내용이 이제 남아 있지 않아요. 첨부한 파일에서 복사해 `/content add`나 `/content edit`로 다시 열어 주세요.";

    public override string UnknownForm => "이제 쓸 수 없는 화면이에요. 이 화면을 연 명령어를 다시 보내 주세요.";

    public override string UnknownKind => "질문인지 조언인지 `kind`에서 골라 주세요.";

    public override string NoSuchItem => "이 서버에 없는 항목이에요. `/content list`에서 찾아 주세요.";

    public override string NothingChanged => "바뀐 것이 없어요.";

    public override string LastQuestion => "마지막 남은 질문이라 내릴 수 없어요. 내리면 매일 질문이 오지 않아요. 다른 질문을 먼저 추가하거나 주제를 켜 주세요.";

    public override string LastTopic => "모두 끄면 물어볼 질문이 하나도 남지 않아요. 한 가지 주제는 켜 두거나, `/content add`로 우리 서버의 질문을 먼저 추가해 주세요.";

    public override string TopicsTitle => "기본으로 들어 있는 주제";

    public override string TopicsExplained =>
        "켜 둘 주제를 아래에서 모두 골라 주세요. 끈 주제는 새로 나오지 않아요. 이미 올라온 질문과 저장한 조언, 우리 서버가 직접 넣은 항목은 그대로예요.";

    public override string AllTopicsOn => "모두 켜져 있어요.";

    public override string Kind(ItemKind kind) => kind == ItemKind.Question ? "질문" : "조언";

    public override string AddTitle(ItemKind kind, Language language) => $"{Kind(kind)} 추가 ({Name(language)})";

    public override string EditTitle(ItemKind kind, Language language) => $"{Kind(kind)} 고치기 ({Name(language)})";

    public override string Label(FormField field)
    {
        var name = DraftTexts.Both.Korean.Name(field.Field);
        var lines = field.Field is DraftField.KeyPoints or DraftField.FollowUps ? ", 한 줄에 하나씩" : "";
        return $"{name}{lines}{(field.Required ? "" : " (없어도 돼요)")}";
    }

    public override string? Placeholder(DraftField field) => field switch
    {
        DraftField.Prompt => "예: 우리 서비스의 추천 점수는 어떻게 계산되나요?",
        DraftField.Hint => "답을 알려 주지 않고 방향만 짚어 주세요.",
        DraftField.KeyPoints => "좋은 답에 들어 있을 내용을 6개까지 적어 주세요.",
        DraftField.Answer => "답한 뒤에 열려요. 코드 블록도 쓸 수 있어요.",
        DraftField.FollowUps => "면접관이 이어서 물을 만한 것을 4개까지 적어 주세요.",
        DraftField.Body => "한 가지 이야기를 짧게 적어 주세요.",
        DraftField.Task => "이번 주에 해볼 수 있는 작은 일 하나",
        DraftField.Source => "예: 3기 졸업생 특강",
        _ => null,
    };

    public override string NotStored(int problems) => problems == 1
        ? "⚠️ 아직 저장하지 않았어요. 한 가지만 고치면 돼요."
        : $"⚠️ 아직 저장하지 않았어요. {problems}가지를 고쳐 주세요.";

    public override string MoreProblems(int count) => $"그 밖에 {count}가지가 더 있어요.";

    public override string ChangedMeanwhile(string mention, string when) =>
        $"⚠️ 쓰시는 동안 {mention}님이 이 항목을 고쳤어요 ({when}). 덮어쓰지 않으려고 아직 저장하지 않았어요. 아래 내용을 보고, 내 글로 바꾸려면 다시 열어서 보내 주세요.";

    public override string Added(ItemKind kind) => $"✅ {Josa.EulReul(Kind(kind))} 추가했어요. 기본 {Josa.GwaWa(Kind(kind))} 함께 나와요. 이렇게 보여요.";

    public override string Edited(ItemKind kind) => $"✅ {Josa.EulReul(Kind(kind))} 고쳤어요. 이제 이렇게 보여요.";

    public override string Copied(ItemKind kind) =>
        $"✅ 고친 {Josa.EulReul(Kind(kind))} 우리 서버의 것으로 저장하고, 기본 {Josa.EunNeun(Kind(kind))} 내렸어요. 이제 이렇게 보여요.";

    public override string CannotEditBuiltIn(ItemKind kind, string name) =>
        $"{Quote(name)}\n기본으로 들어 있는 {Kind(kind)}이라 바로 고칠 수는 없어요. **{CopyAndEdit}**를 누르면 우리 서버의 {Josa.EuroRo(Kind(kind))} 고쳐 쓸 수 있고, 저장할 때 기본 {Josa.EunNeun(Kind(kind))} 내려가요.";

    public override string SeveralFit(string typed, int count, int shown) => count > shown
        ? $"‘{typed}’에 맞는 항목이 {count}개예요. 아래에 {shown}개가 있어요. 찾는 항목이 없으면 낱말을 더 적어 주세요."
        : $"‘{typed}’에 맞는 항목이 {count}개예요. 아래에서 골라 주세요.";

    public override string SeveralFitNameOne(string typed, IReadOnlyList<string> ids) =>
        $"‘{typed}’에 맞는 항목이 {ids.Count}개예요. `item`에 id를 적어 다시 보내 주세요: {Ids(ids)}";

    public override string Facts(OwnItem item)
    {
        var changed = item.Revision > 1 ? $" · 고침 {item.ChangedBy.UserMention()} {item.ChangedAt.Relative()}" : "";
        var state = item.IsOffered ? "" : $" · {IsRetired}";
        return $"`{item.Id}` · {LanguagesOf(item)} · 추가 {item.CreatedBy.UserMention()} {item.CreatedAt.Relative()}{changed}{state}";
    }

    public override string LanguagesOf(OwnItem item) =>
        string.Join(", ", Enum.GetValues<Language>().Where(item.Entry.Has).Select(Name));

    public override string EditIn(Language language) => $"고치기 ({Name(language)})";

    public override string WriteIn(Language language) => language == Language.Korean ? "한국어로도 쓰기" : "영어로도 쓰기";

    public override string UnknownTopic(string typed) =>
        $"‘{typed}’{Josa.EunNeun(typed)[typed.Length..]} 없는 주제예요. `topic`에 글자를 적으면 나오는 목록에서 골라 주세요.";

    public override string UnknownItem(string typed) =>
        $"‘{typed}’에 맞는 항목을 찾지 못했어요. `item`에 내용의 낱말을 적으면 나오는 목록에서 골라 주세요.";

    public override string Retired(ItemKind kind, string name) =>
        $"⏸️ {Josa.EulReul(Kind(kind))} 내렸어요: {Quote(name)}\n이제 새로 나오지 않아요. 이미 올라간 글과 답은 그대로예요.";

    public override string Restored(ItemKind kind, string name) => $"↩️ {Josa.EulReul(Kind(kind))} 되돌렸어요: {Quote(name)}\n이제 다시 나와요.";

    public override string AlreadyRetired(string name) => $"이미 내린 항목이에요: {Quote(name)}";

    public override string AlreadyOffered(string name) => $"이미 나오고 있는 항목이에요: {Quote(name)}";

    public override string RestsWithTopic(string name) =>
        $"↩️ {Quote(name)}\n되돌렸지만, 이 항목은 주제가 꺼져 있어서 아직 나오지 않아요. `/content topics`에서 주제를 켜면 나와요.";

    public override string ListTitle(int own, int builtIn) =>
        builtIn == 0 ? $"우리 서버의 질문과 조언 {own}개" : $"우리 서버의 질문과 조언 {own}개 · 내린 기본 항목 {builtIn}개";

    public override string Page(int number, int count) => $"{number} / {count}쪽";

    public override string NothingOfOurs(bool narrowed) => narrowed
        ? "여기에 맞는 항목이 없어요. `/content list`만 보내면 모두 나와요."
        : "아직 우리 서버가 직접 넣은 항목이 없어요. `/content add`로 첫 질문이나 조언을 추가해 보세요.";

    public override string TopicsOn(ItemKind kind, int on, int all) => $"{Kind(kind)} 주제 {all}개 중 {on}개 켜짐";

    public override string TopicsOff(string names) => $"⏸️ 끈 주제: {names}";

    public override string TopicsPlaceholder(ItemKind kind) => $"켜 둘 {Kind(kind)} 주제를 골라요";

    public override string TopicsSwitched(ItemKind kind) => $"✅ {Kind(kind)} 주제를 바꿨어요.";

    public override string Quote(string name) => $"‘{name}’";

    public override string LogAdded(string kind, string item) => $"{Josa.EulReul(kind)} 추가했어요: {item}";

    public override string LogEdited(string kind, string item) => $"{Josa.EulReul(kind)} 고쳤어요: {item}";

    public override string LogRetired(string kind, string item) => $"{Josa.EulReul(kind)} 내렸어요: {item}";

    public override string LogRestored(string kind, string item) => $"{Josa.EulReul(kind)} 되돌렸어요: {item}";

    public override string LogTopicsOff(string kind, string topics) => $"{kind} 주제를 껐어요: {topics}";

    public override string LogTopicsOn(string kind, string topics) => $"{kind} 주제를 켰어요: {topics}";

    private static string Name(Language language) => language == Language.Korean ? "한국어" : "영어";
}
