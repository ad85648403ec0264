using NodaTime;

namespace StudyBot.Benchmarks.Posts;

/// <summary>How many there are, when, and what awaits each guild's question.</summary>
internal static class Crowd
{
    public const int Guilds = 5000;

    /// <summary>Questions that each guild was asked before; as many as days.</summary>
    public const int DaysBefore = 30;

    public static readonly LocalDate Today = new(2026, 3, 2);

    /// <summary>09:00 in Seoul.</summary>
    public static readonly DateTimeOffset Due = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How long before the bot starts.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromSeconds(60);

    /// <summary>By chance as far as the order is concerned, and the same in each run.</summary>
    public static Fate FateOf(int guild) => (guild * 7919 % 1000) switch
    {
        < 10 => Fate.Deleted,
        < 20 => Fate.Forbidden,
        < 30 => Fate.FailsOnce,
        < 34 => Fate.Silent,
        < 134 => Fate.Thread,
        < 184 => Fate.Pin,
        _ => Fate.Plain,
    };

    /// <summary>Whether the first attempt must bring the question.</summary>
    public static bool IsHealthy(Fate fate) => fate is Fate.Plain or Fate.Thread or Fate.Pin;
}

/// <summary>What becomes of a guild's question.</summary>
internal enum Fate
{
    Plain,

    /// <summary>A thread is opened below it.</summary>
    Thread,

    /// <summary>It is pinned.</summary>
    Pin,

    /// <summary>Its channel is gone.</summary>
    Deleted,

    /// <summary>The bot may not write there.</summary>
    Forbidden,

    /// <summary>Discord answers 500 the first time.</summary>
    FailsOnce,

    /// <summary>Discord takes the first three requests and never answers, so that the first attempt is lost after all its time.</summary>
    Silent,
}
