using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

internal sealed class ImportTextsKorean : ImportTexts
{
    public override Language Language => Language.Korean;

    public override string NoFile => "파일이 오지 않았어요. `file`에 CSV나 YAML 파일을 올려 주세요.";

    public override string NotFetched => "Discord에서 파일을 받아 오지 못했어요. 잠시 뒤에 파일을 다시 올려 주세요.";

    public override string SendAgain => "파일을 고쳐서 `/content import`로 다시 보내 주세요. 모두 맞아야 저장돼요.";

    public override string NotStoredYet => "아직 저장하지 않았어요. 버튼은 하루 동안 쓸 수 있어요.";

    public override string PreviewTitle => "이렇게 저장돼요";

    public override string OpenOne => "하나 열어 보기";

    public override string OpenNext => "다음 항목 열어 보기";

    public override string PreviewGone => "미리 보기가 이제 남아 있지 않아요. 파일을 `/content import`로 다시 보내 주세요.";

    public override string ChangedMeanwhile => "⚠️ 그사이 서버의 항목이 바뀌어서 다시 살펴봤어요. 아래를 확인하고 다시 눌러 주세요.";

    public override string SeeList => "`/content list`에서 모두 볼 수 있어요.";

    public override string EmptyOneId => "한쪽만 남기거나, 새 항목인 쪽의 id를 비워 주세요.";

    public override string KeepOneRow => "하나만 남겨 주세요.";

    public override string TooLarge(long size, int most) =>
        $"파일이 {MegaBytes(size)} MB예요. 한 번에 {MegaBytes(most)} MB까지 읽을 수 있어요. 여러 파일로 나누어 하나씩 보내 주세요.";

    public override string Problems(string file, int problems) =>
        $"⚠️ 아직 아무것도 저장하지 않았어요. **{file}**에서 고칠 것을 {problems}가지 찾았어요.";

    public override string MoreProblems(int count) => $"그 밖에 {count}가지가 더 있어요. 모두 첨부한 파일에 있어요.";

    public override string Right(string file, int items) => $"✅ **{file}**의 항목 {items}개가 모두 맞아요.";

    public override string NothingNew(string file, int items) => $"**{file}**의 항목 {items}개가 이미 모두 그대로 있어요. 저장할 것이 없어요.";

    public override string Stored(int items) => $"✅ 항목 {items}개를 저장했어요.";

    public override string StoredBefore(string mention, string when) => $"{mention}님이 이미 저장했어요 ({when}). 두 번 저장되지는 않았어요.";

    public override string Store(int items) => $"{items}개 저장";

    public override string MoreItems(int count) => $"그 밖에 {count}개";

    public override string Changes(string fields) => $"바뀌는 것: {fields}";

    public override string SharedId(string place) => $"{place}에도 같은 id가 있어요.";

    public override string SameAs(string place) => $"{Josa.GwaWa(place)} 내용이 같아요.";

    public override string NameId(string id) => $"그 항목을 고치려면 이 행의 id에 `{id}`{Josa.EulReul(id)[id.Length..]} 적어 주세요.";

    public override string UnknownIds(string example, int count) => count == 1
        ? $"이 서버에 없는 id(`{example}`)가 있어요. 그 항목은 새 id로 추가돼요."
        : $"이 서버에 없는 id가 {count}개 있어요 (`{example}` 등). 그 항목들은 새 id로 추가돼요.";

    public override string Assumed(string field, string word, int count) =>
        $"{Josa.EulReul(field)} 적지 않은 {count}개는 ‘{word}’{Josa.EuroRo(word)[word.Length..]} 넣어요.";

    public override string StayRetired(int count) => $"{count}개는 내린 항목이라 저장해도 나오지 않아요. `/content restore`로 되돌릴 수 있어요.";

    public override string OtherLanguage(string example, int count) =>
        $"⚠️ {count}개 항목에 다른 언어로 쓴 것 같은 글이 있어요 ({example}{(count > 1 ? " 등" : "")}). 열이 바뀌지 않았는지 살펴봐 주세요.";

    public override string Logged(string file, int added, int changed) => $"파일에서 항목을 넣었어요: {file} ({Counts(added, changed, same: 0)})";

    protected override string Added(int count) => $"새로 {count}개";

    protected override string Changed(int count) => $"바뀜 {count}개";

    protected override string Same(int count) => $"그대로 {count}개";

    private static string MegaBytes(long bytes) => FormattableString.Invariant($"{bytes / (1024.0 * 1024):0.#}");
}
