using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Staff.Briefs;

/// <summary>Where a line stands in the brief, top to bottom.</summary>
internal enum BriefSection
{
    Members,

    Waiting,

    Questions,
}

/// <summary>A line of the brief.</summary>
/// <param name="Section">Where.</param>
/// <param name="Text">In the reader's language; without names of members.</param>
internal sealed record BriefLine(BriefSection Section, string Text)
{
    /// <summary>Opens what the line counts, privately; null where a command in the text does.</summary>
    public Button? Button { get; init; }
}

/// <summary>How many of something wait for staff, as Dapper reads it.</summary>
internal sealed record WaitingCount
{
    public int Count { get; init; }

    /// <summary>Null when nothing waits.</summary>
    public Instant? Oldest { get; init; }

    /// <summary>A line with their age; none when nothing waits.</summary>
    /// <param name="emoji">Before it.</param>
    /// <param name="what">In the reader's language.</param>
    /// <param name="command">What shows them; null for a button.</param>
    /// <param name="language">The reader's.</param>
    public IEnumerable<BriefLine> Lines(string emoji, string what, string? command, Language language)
    {
        if (Oldest is not { } oldest)
            yield break;
        var line = language == Language.Korean
            ? $"{emoji} {what} **{Count}건** · 가장 오래된 것은 {oldest.Relative()}"
            : $"{emoji} {what}: **{Count}** · the oldest {oldest.Relative()}";
        yield return new BriefLine(BriefSection.Waiting, command is null ? line : $"{line} · `/{command}`");
    }
}
