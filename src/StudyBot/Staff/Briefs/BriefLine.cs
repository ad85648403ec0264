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

    /// <summary>Something that waits for staff, with its age.</summary>
    /// <param name="emoji">Before it.</param>
    /// <param name="what">In the reader's language.</param>
    /// <param name="count">How many; 1 or more.</param>
    /// <param name="oldest">Since when the first waits.</param>
    /// <param name="command">What shows them; null for a button.</param>
    /// <param name="language">The reader's.</param>
    public static BriefLine Waiting(string emoji, string what, int count, Instant oldest, string? command, Language language)
    {
        var line = language == Language.Korean
            ? $"{emoji} {what} **{count}건** · 가장 오래된 것은 {oldest.Relative()}"
            : $"{emoji} {what}: **{count}** · the oldest {oldest.Relative()}";
        return new BriefLine(BriefSection.Waiting, command is null ? line : $"{line} · `/{command}`");
    }
}

/// <summary>How many of something wait, as Dapper reads it.</summary>
internal sealed record WaitingCount
{
    public int Count { get; init; }

    /// <summary>Null when nothing waits.</summary>
    public Instant? Oldest { get; init; }
}
