using System.Data;

namespace StudyBot.Storage;

/// <summary>
/// Something that nobody waits for, and that is found again when the machine dies before it is on the disk. The writer does it a step at a time, each
/// in a transaction of its own that is not flushed, while nobody wants to write. All of it is on the writer's thread.
/// </summary>
internal interface IIdleWork
{
    /// <summary>How much there is to do.</summary>
    IdleNeed Need { get; }

    /// <summary>Does a little: whoever comes meanwhile waits for it.</summary>
    void Step(IDbConnection connection);

    /// <summary>A step was undone. It must not be tried again at once and for ever.</summary>
    void Failed(Exception reason);
}

/// <summary>What work can wait for.</summary>
internal enum IdleNeed
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>For a long pause: together with more of it, it would take less.</summary>
    WhenQuiet,

    /// <summary>For a short pause.</summary>
    Whenever,

    /// <summary>For the end of the next transaction: there was no pause for too long.</summary>
    Now,
}
