using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>What is done to a post after it stands; stored by name, in lower case.</summary>
internal enum ExtraKind
{
    Thread,
    Pin,

    /// <summary>Done by the post itself; it stands here only when nobody was notified.</summary>
    Ping,
}

/// <summary>A row of <c>question_extra</c> that is waiting, with what its post is.</summary>
internal sealed record QuestionExtra
{
    public required long SlotId { get; init; }

    public required ExtraKind Kind { get; init; }

    /// <summary>From 1; counted before the attempt.</summary>
    public required int Attempts { get; init; }

    /// <summary>What somebody must mend first, as far as staff were told; null for nothing.</summary>
    public string? Reason { get; init; }
}

/// <summary>An extra that was given up, or waits for somebody to mend something; for staff.</summary>
internal sealed record FailedExtra
{
    public required long SlotId { get; init; }

    public required ExtraKind Kind { get; init; }

    public required string Reason { get; init; }

    public Permissions MissingPermissions { get; init; }

    /// <summary>Whether it is still tried.</summary>
    public bool Waits { get; init; }
}
