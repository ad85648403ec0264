namespace StudyBot.Benchmarks.Presses;

/// <summary>What a member does with a question, in the order in which they do it.</summary>
internal enum PressKind
{
    /// <summary>Opens the form.</summary>
    Answer,

    /// <summary>The first answer, which stores study event, streak and totals with it.</summary>
    Submit,

    /// <summary>Ticks key points.</summary>
    Cover,

    /// <summary>Rates the answer, which makes or moves a review card.</summary>
    Rate,

    /// <summary>Opens the model answer.</summary>
    Model,

    /// <summary>Opens others' answers to yesterday's question.</summary>
    Others,

    /// <summary>Asks for the hint.</summary>
    Hint,

    /// <summary><c>/answers</c> of a member who has a full page of them.</summary>
    OwnAnswers,

    /// <summary><c>/checkin</c>.</summary>
    CheckIn,
}

internal static class PressKinds
{
    public static IReadOnlyList<PressKind> All { get; } = Enum.GetValues<PressKind>();

    /// <summary>Whether it commits, and so waits for the disk.</summary>
    public static bool Writes(this PressKind kind) => kind is PressKind.Submit or PressKind.Cover or PressKind.Rate or PressKind.CheckIn;

    public static string Name(this PressKind kind) => kind switch
    {
        PressKind.Answer => "Answer (opens the form)",
        PressKind.Submit => "the form, submitted (writes)",
        PressKind.Cover => "key points (writes)",
        PressKind.Rate => "self-rating (writes)",
        PressKind.Model => "Model answer",
        PressKind.Others => "Others' answers",
        PressKind.Hint => "Hint",
        PressKind.OwnAnswers => "`/answers`",
        PressKind.CheckIn => "`/checkin` (writes)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
