namespace StudyBot.LocalDiscord.World;

/// <summary>Makes ids as Discord does: 42 bits of milliseconds since 2015, then a counter. Not safe for two threads at once.</summary>
internal sealed class SnowflakeMint(TimeProvider clock)
{
    private const long DiscordEpochMilliseconds = 1_420_070_400_000;
    private ulong _last;

    /// <summary>The next id: of the clock's time, and always above every earlier one, even if the clock was set back.</summary>
    public ulong Next()
    {
        var milliseconds = Math.Max(0, clock.GetUtcNow().ToUnixTimeMilliseconds() - DiscordEpochMilliseconds);
        _last = Math.Max((ulong)milliseconds << 22, _last + 1);
        return _last;
    }

    /// <summary>When an id was made, by the clock of that time.</summary>
    public static DateTimeOffset TimeOf(ulong id) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + DiscordEpochMilliseconds);
}
