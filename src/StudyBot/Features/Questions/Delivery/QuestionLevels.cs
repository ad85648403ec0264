using StudyBot.Content;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A set of levels; stored as its number.</summary>
[Flags]
internal enum QuestionLevels
{
    None = 0,
    Basic = 1,
    Intermediate = 2,
    Advanced = 4,
    All = Basic | Intermediate | Advanced,
}

internal static class QuestionLevelSet
{
    public static QuestionLevels Of(QuestionLevel level) => level switch
    {
        QuestionLevel.Basic => QuestionLevels.Basic,
        QuestionLevel.Intermediate => QuestionLevels.Intermediate,
        _ => QuestionLevels.Advanced,
    };

    public static bool Contains(this QuestionLevels levels, QuestionLevel level) => levels.HasFlag(Of(level));
}
