namespace StudyBot.Content.Loading;

internal enum TextFault
{
    /// <summary>There is nothing to see.</summary>
    Empty,
    TooShort,
    TooLong,
    OuterSpace,

    /// <summary>A character that is none, or that turns the direction of the text.</summary>
    Control,
    LineBreak,
    Mention,
    Invite,
    OpenCodeBlock,
}

/// <summary>What is wrong with a text.</summary>
/// <param name="Fault">Which rule it breaks.</param>
/// <param name="Found">What of it breaks the rule; empty where that says nothing.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Shortest">How long it must be.</param>
/// <param name="Longest">How long it may be.</param>
internal sealed record TextMistake(TextFault Fault, string Found, int Length, int Shortest, int Longest)
{
    /// <summary>For whoever keeps the data files; guilds read it in the words of their own.</summary>
    public override string ToString() => Fault switch
    {
        TextFault.Empty => "is empty",
        TextFault.TooShort or TextFault.TooLong => $"has {Length} characters; {Shortest} to {Longest} are allowed",
        TextFault.OuterSpace => "begins or ends with white space",
        TextFault.Control => "holds a control character",
        TextFault.LineBreak => "must stand on one line",
        TextFault.Mention => $"holds '{Found}', which Discord reads as a mention",
        TextFault.Invite => $"holds '{Found}', which Discord reads as an invite",
        _ => "opens a code block that it does not close",
    };
}
