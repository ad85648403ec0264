using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

internal sealed class FileTextsKorean : FileTexts
{
    public override Language Language => Language.Korean;

    public override string Workbook => "Excel 통합 문서라서 그대로는 읽을 수 없어요.";

    public override string SaveAsUtf8 => "Excel에서는 ‘다른 이름으로 저장’ → ‘CSV UTF-8(쉼표로 분리)’로, 메모장에서는 인코딩을 ‘UTF-8’로 골라 저장한 파일을 보내 주세요.";

    public override string UnknownEncoding => "글자를 읽을 수 없는 파일이에요. UTF-8도, 한국어 Excel의 CP949도 아니에요.";

    public override string EmptyFile => "빈 파일이에요.";

    public override string UseTemplate => "`/content template`로 예시 파일을 받아 그 모양대로 적어 주세요.";

    public override string NoItems => "파일에 항목이 하나도 없어요.";

    public override string WriteItems => "제목 줄 아래에 한 줄에 하나씩 적어 주세요. 예시는 `/content template`로 받을 수 있어요.";

    public override string SplitFile => "여러 파일로 나누어 하나씩 보내 주세요.";

    public override string NoColumns => "이 줄에 질문이나 제목처럼 글이 들어갈 열의 이름이 없어요.";

    public override string NoHeadings => "첫 줄에 열 이름이 없는 것 같아요. 바로 항목이 시작돼요.";

    public override string WriteHeadings => "첫 줄에 열 이름을 적어 주세요. 예를 들어 주제, 질문, 핵심, 모범 답안이에요. 예시는 `/content template`로 받을 수 있어요.";

    public override string KeepOneColumn => "하나만 남겨 주세요.";

    public override string DropColumns => "쓰지 않는 열을 지워 주세요.";

    public override string BothKinds => "질문에 쓰는 것과 조언에 쓰는 것이 섞여 있어요.";

    public override string SplitKinds => "질문과 조언을 두 파일로 나누어 주세요.";

    public override string OpenQuote => "큰따옴표(\")로 시작한 칸이 제자리에서 닫히지 않았어요.";

    public override string CloseQuote => "칸의 끝에 \"를 넣고, 글 속의 \"는 \"\"처럼 두 번 적어 주세요.";

    public override string QuoteCells => "글 속에 쉼표 같은 구분 기호가 있으면 칸을 큰따옴표로 감싸 주세요.";

    public override string BrokenYaml => "여기서부터 YAML로 읽을 수 없어요.";

    public override string MendYaml => "들여쓰기(탭 말고 빈칸)와 괄호를 살펴보고, `: `나 ` #`이 든 글은 따옴표로 감싸거나 `|-` 아래에 적어 주세요.";

    public override string SecondDocument => "여기서 두 번째 문서(`---`)가 시작돼요.";

    public override string JoinDocuments => "모든 항목을 한 목록에 적어 주세요.";

    public override string TooDeep => "항목에 없는 깊이까지 들여 썼어요.";

    public override string Alias => "`*`나 `&`로 시작하는 글은 YAML에서 참조라서 쓸 수 없어요.";

    public override string QuoteAlias => "글을 따옴표로 감싸거나 `|-` 아래에 적어 주세요.";

    public override string KeepOneKey => "하나만 남겨 주세요.";

    public override string NoList => "파일은 항목의 목록이어야 해요.";

    public override string NoMapping => "`topic:` 같은 키가 있어야 하는 자리예요.";

    public override string MakeList => "항목마다 `- topic: …`처럼 시작해 주세요. 예시는 `/content template`로 받을 수 있어요.";

    public override string UnknownKind => "질문인지 조언인지 알 수 없는 항목이에요.";

    public override string TellKind => "질문에는 `prompt`를, 조언에는 `title`과 `body`를 적어 주세요.";

    public override string QuoteText => "따옴표로 감싸거나 `|-` 아래에 적어 주세요.";

    public override string EntryMustBeText => "이 항목이 글로 읽히지 않아요. 글 속의 `: ` 때문일 수 있어요.";

    public override string ReadAsKoreanExcel => "한국어 Excel의 CP949로 읽었어요. 이 형식에는 이모지가 담기지 않으니, 이모지를 쓴다면 ‘CSV UTF-8’로 저장해 주세요.";

    public override string FirstTopicOnly => "주제는 하나만 담을 수 있어서 첫 번째 주제를 써요.";

    public override string LinksDropped => "다른 질문이나 조언으로 가는 연결은 담지 않아요.";

    public override string SourceUnused => "출처는 조언에만 담겨요. 질문의 출처는 빠져요.";

    public override string TooManyItems(int most) => $"항목이 {most:N0}개보다 많아요.";

    public override string SameColumn(string one, string other) => $"‘{one}’ 열과 ‘{other}’ 열이 같은 뜻이에요.";

    public override string MissingColumn(string heading) => $"‘{heading}’ 열이 없어요.";

    public override string AddColumn(string heading) => $"제목 줄에 ‘{heading}’ 열을 더해 주세요.";

    public override string TooManyColumns(int count, int most) => $"열이 {count:N0}개예요. {most}개까지 읽을 수 있어요.";

    public override string TooManyCells(int cells, int headings) => $"제목은 {headings}칸인데 이 행은 {cells}칸이에요.";

    public override string KeyTwice(string key) => $"‘{key}’ 키가 두 번 나와요.";

    public override string MustBeText(string key) => $"`{key}`에는 글이 와야 해요.";

    public override string UnusedKey(string key) => $"‘{key}’ 키는 쓰지 않아요.";

    public override string UnusedColumns(string headings, int more) =>
        more > 0 ? $"쓰지 않는 열: {headings} 외 {more}개." : $"쓰지 않는 열: {headings}.";

    public override string LanguageTaken(Language language) =>
        $"언어를 적지 않은 글은 서버의 언어인 {(language == Language.Korean ? "한국어" : "영어")}로 읽었어요.";

    protected override string Row(int row) => $"{row}행";

    protected override string Line(int line) => $"{line}번째 줄";
}
