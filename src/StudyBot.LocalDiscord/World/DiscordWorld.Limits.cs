namespace StudyBot.LocalDiscord.World;

/// <content>Discord's limits that take long to reach, so that a test need not.</content>
public sealed partial class DiscordWorld
{
    private int _pinLimit = 250;
    private int _activeThreadLimit = 1000;

    /// <summary>How many messages a channel can have pinned (30003 beyond).</summary>
    public int PinLimit
    {
        get => Locked(() => _pinLimit);
        set => Locked(() => _pinLimit = value);
    }

    /// <summary>How many threads of a guild can be active at once (160006 beyond; 160007 in announcement channels).</summary>
    public int ActiveThreadLimit
    {
        get => Locked(() => _activeThreadLimit);
        set => Locked(() => _activeThreadLimit = value);
    }
}
