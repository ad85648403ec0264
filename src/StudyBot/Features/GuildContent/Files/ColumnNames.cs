using StudyBot.Content.Own;
using StudyBot.Content.Search;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>What the parts of an item are called in files, in Korean, in English and as the data files call them.</summary>
internal static class ColumnNames
{
    private const int Longest = 60;

    private static readonly Dictionary<DraftField, string> Codes = new()
    {
        [DraftField.Item] = "id",
        [DraftField.Topic] = "topic",
        [DraftField.Level] = "level",
        [DraftField.Type] = "kind",
        [DraftField.Stage] = "stage",
        [DraftField.Prompt] = "prompt",
        [DraftField.Hint] = "hint",
        [DraftField.KeyPoints] = "key_points",
        [DraftField.Answer] = "answer",
        [DraftField.FollowUps] = "follow_ups",
        [DraftField.Title] = "title",
        [DraftField.Body] = "body",
        [DraftField.Task] = "task",
        [DraftField.Source] = "source",
    };

    /// <summary>What people call them as well.</summary>
    private static readonly (DraftField Field, string[] Names)[] Others =
    [
        (DraftField.Item, ["아이디"]),
        (DraftField.Topic, ["topics", "category", "분야", "카테고리"]),
        (DraftField.Level, ["difficulty", "수준", "레벨"]),
        (DraftField.Type, ["종류"]),
        (DraftField.Stage, ["시기"]),
        (DraftField.Prompt, ["질문 내용", "문제"]),
        (DraftField.KeyPoints, ["key point", "points", "핵심 포인트", "핵심 내용"]),
        (DraftField.Answer, ["답안", "답", "모범 답변", "정답"]),
        (DraftField.FollowUps, ["follow-up", "follow-ups", "꼬리 질문", "후속 질문", "추가 질문"]),
        (DraftField.Body, ["content", "내용"]),
        (DraftField.Task, ["this week", "할 일", "해볼 일"]),
    ];

    private static readonly (Language Language, string[] Names)[] LanguageNames =
    [
        (Language.Korean, ["한국어", "한글", "국문", "korean", "ko", "kr"]),
        (Language.English, ["영어", "영문", "english", "en"]),
    ];

    private static readonly Dictionary<string, DraftField> Fields = AllNames();

    /// <summary>As in the data files: <c>key_points</c>.</summary>
    public static string Code(DraftField field) => Codes[field];

    /// <summary>The heading of a column: "질문 (한국어)", or "prompt_ko" for readers of English.</summary>
    public static string Heading(FileColumn column, Language reader)
    {
        if (reader == Language.English || column.Field == DraftField.Item)
            return column.Language is { } language ? $"{Code(column.Field)}_{language.Code()}" : Code(column.Field);
        return Name(column, reader);
    }

    /// <summary>As it is called in a sentence: "힌트 (한국어)", "Hint (Korean)".</summary>
    public static string Name(FileColumn column, Language reader)
    {
        var texts = DraftTexts.Both.In(reader);
        return column.Language is { } language ? $"{texts.Name(column.Field)} ({texts.Name(language)})" : texts.Name(column.Field);
    }

    /// <summary>
    /// The column of a heading, however it is spaced or capitalized. A text that names no language has none in the answer;
    /// null for a heading that is none of ours.
    /// </summary>
    public static FileColumn? Read(string heading)
    {
        if (heading.Length > Longest)
            return null;
        var name = Plain(heading);
        if (Fields.TryGetValue(name, out var field))
            return new FileColumn(field);
        foreach (var (language, names) in LanguageNames)
        {
            foreach (var mark in names)
            {
                if ((Without(name, mark, atEnd: true) ?? Without(name, mark, atEnd: false)) is { } rest &&
                    Fields.TryGetValue(rest, out var text) && new FileColumn(text).IsText)
                {
                    return new FileColumn(text, language);
                }
            }
        }

        return null;
    }

    /// <summary>A mapping of a YAML item that holds the texts of a language; null for any other key.</summary>
    public static Language? LanguageOf(string key)
    {
        var name = Plain(key);
        return LanguageNames.Where(language => language.Names.Contains(name)).Select(language => (Language?)language.Language).FirstOrDefault();
    }

    private static string? Without(string name, string mark, bool atEnd)
    {
        if (name.Length <= mark.Length)
            return null;
        if (atEnd)
            return name.EndsWith(mark, StringComparison.Ordinal) ? name[..^mark.Length] : null;
        return name.StartsWith(mark, StringComparison.Ordinal) ? name[mark.Length..] : null;
    }

    private static string Plain(string name) => string.Concat(Tokenizer.Normalize(name).Where(char.IsLetterOrDigit));

    private static Dictionary<string, DraftField> AllNames()
    {
        var names = Codes.SelectMany(code => new[] { code.Value, DraftTexts.Both.Korean.Name(code.Key), DraftTexts.Both.English.Name(code.Key) }
                .Select(name => (Field: code.Key, Name: Plain(name))))
            .Concat(Others.SelectMany(other => other.Names.Select(name => (other.Field, Name: Plain(name)))));
        return names.DistinctBy(name => name.Name).ToDictionary(name => name.Name, name => name.Field);
    }
}
