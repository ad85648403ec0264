namespace StudyBot.LocalDiscord.Gateway;

/// <summary>Counts a client's payloads: so many per minute, then 4008.</summary>
internal sealed class SendLimit(TimeProvider wire, int perMinute)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private long _start = wire.GetTimestamp();
    private int _count;

    /// <summary>False once there were too many.</summary>
    public bool Admit()
    {
        if (wire.GetElapsedTime(_start) >= Window)
            (_start, _count) = (wire.GetTimestamp(), 0);

        return ++_count <= perMinute;
    }
}
