namespace StudyBot.Tests.Storage;

/// <summary>However busy the machine is, a transaction does not run out of time.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
