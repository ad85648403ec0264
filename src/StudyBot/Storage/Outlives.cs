namespace StudyBot.Storage;

/// <summary>The end of what a change outlives from the moment at which whoever asked for it is told.</summary>
internal enum Outlives
{
    /// <summary>Of the machine, a power cut say: it is on the disk. Whoever does something outside that must not be done twice needs this, the claim of a post for one.</summary>
    Machine,

    /// <summary>Of the process: the system has it, and the disk has it after the writer's first pause, some milliseconds later mostly.</summary>
    Process,
}
