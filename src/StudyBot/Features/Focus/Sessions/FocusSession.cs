using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Rounds of focusing with breaks between them, and where they stand. Pure: each step gives the session after it.</summary>
internal sealed record FocusSession
{
    /// <summary>That of the interaction that began it.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake ChannelId { get; init; }

    /// <summary>Null until the message is posted.</summary>
    public Snowflake? MessageId { get; init; }

    /// <summary>Who may pause and stop it.</summary>
    public required Snowflake HostId { get; init; }

    /// <summary>The code of the guild's language.</summary>
    public required string Language { get; init; }

    /// <summary>The host's words; null for none.</summary>
    public string? Task { get; init; }

    /// <summary>Of a round.</summary>
    public required int Minutes { get; init; }

    public required int Rounds { get; init; }

    public required int BreakMinutes { get; init; }

    public required FocusState State { get; init; }

    /// <summary>From 1; during a break, the one that is over.</summary>
    public required int Round { get; init; }

    /// <summary>When the present state began.</summary>
    public required Instant TurnedAt { get; init; }

    /// <summary>When it ends by itself; null once all is over.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>What a paused round still has, in milliseconds; null while none is paused.</summary>
    public long? LeftMs { get; init; }

    /// <summary>Whether a turn came late, because the bot was away.</summary>
    public bool Late { get; init; }

    public required Instant StartedAt { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>One more with every change.</summary>
    public int Revision { get; init; }

    /// <summary>Whether its message is gone, or out of reach.</summary>
    public bool Lost { get; init; }

    /// <summary>Of attempts to put the message right since the last that worked.</summary>
    public int Shows { get; init; }

    public bool IsOver => State == FocusState.Over;

    /// <summary>What is left of the round that is on or paused.</summary>
    public Duration Left(Instant now) => LeftMs is { } paused
        ? Duration.FromMilliseconds(paused)
        : Duration.Max(Duration.Zero, (DueAt ?? now) - now);

    /// <summary>What follows by itself at <see cref="DueAt"/>.</summary>
    public FocusSession Next() => (State, DueAt) switch
    {
        (FocusState.Focusing, { } due) when Round < Rounds => Turn(FocusState.Break, due, Duration.FromMinutes(BreakMinutes)),
        (FocusState.Focusing, { } due) => End(due),
        (FocusState.Break, { } due) => Turn(FocusState.Focusing, due, Duration.FromMinutes(Minutes)) with { Round = Round + 1 },
        // Nobody came back: it was over when they went.
        (FocusState.Paused, _) => End(TurnedAt),
        _ => this,
    };

    public FocusSession Pause(Instant now) => Turn(FocusState.Paused, now, FocusLimits.LongestPause) with
    {
        LeftMs = (long)Left(now).TotalMilliseconds,
    };

    public FocusSession Resume(Instant now) => Turn(FocusState.Focusing, now, Left(now)) with { LeftMs = null };

    public FocusSession End(Instant at) => this with { State = FocusState.Over, TurnedAt = at, DueAt = null, LeftMs = null, EndedAt = at };

    /// <summary>The present state begun anew, for a clock that went back behind its beginning.</summary>
    public FocusSession Again(Instant now) => this with { TurnedAt = now, DueAt = DueAt + (now - TurnedAt) };

    private FocusSession Turn(FocusState state, Instant at, Duration length) => this with { State = state, TurnedAt = at, DueAt = at + length };
}
