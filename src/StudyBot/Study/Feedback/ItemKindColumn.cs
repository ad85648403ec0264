using StudyBot.Content.Own;

namespace StudyBot.Study.Feedback;

internal static class ItemKindColumn
{
    /// <summary>As the tables of feedback hold it.</summary>
    public static string Column(this ItemKind kind) => kind == ItemKind.Question ? "question" : "advice";
}
