using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>The words of the closed lists, as people read and write them.</summary>
internal static class ItemWords
{
    private static readonly Dictionary<Enum, Bilingual<string>> Names = new()
    {
        [QuestionLevel.Basic] = new("기초", "Basic"),
        [QuestionLevel.Intermediate] = new("중급", "Intermediate"),
        [QuestionLevel.Advanced] = new("심화", "Advanced"),
        [QuestionKind.Concept] = new("개념", "Concept"),
        [QuestionKind.Coding] = new("코딩", "Coding"),
        [QuestionKind.Design] = new("설계", "Design"),
        [QuestionKind.Project] = new("프로젝트", "Project"),
        [QuestionKind.Behavioral] = new("인성", "Behavioral"),
        [AdviceStage.Exploring] = new("알아볼 때", "Looking around"),
        [AdviceStage.Preparing] = new("준비할 때", "Preparing"),
        [AdviceStage.Applying] = new("지원할 때", "Applying"),
        [AdviceStage.Interviewing] = new("면접 볼 때", "Interviewing"),
        [AdviceStage.Deciding] = new("결정할 때", "Deciding"),
        [AdviceStage.Working] = new("일할 때", "At work"),
    };

    /// <summary>What people write as well.</summary>
    private static readonly Dictionary<string, Enum> Others = new()
    {
        ["초급"] = QuestionLevel.Basic,
        ["고급"] = QuestionLevel.Advanced,
        ["행동"] = QuestionKind.Behavioral,
    };

    public static Bilingual<string> Name<T>(T word)
        where T : struct, Enum => Names[word];

    /// <summary>As databases, files and options hold it: <c>basic</c>.</summary>
    public static string Code<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();

    /// <summary>The word of a code (<c>basic</c>) or of a name in either language, in whatever case; null for none of the list.</summary>
    public static T? Find<T>(string written)
        where T : struct, Enum
    {
        var wanted = Plain(written);
        foreach (var word in Enum.GetValues<T>())
        {
            if (new[] { word.ToString(), Names[word].Korean, Names[word].English }.Any(name => Plain(name) == wanted))
                return word;
        }

        return Others.GetValueOrDefault(wanted) as T?;
    }

    private static string Plain(string word) => string.Concat(word.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
