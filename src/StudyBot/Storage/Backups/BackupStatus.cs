namespace StudyBot.Storage.Backups;

/// <summary>How the last backup of this process went, for whoever watches it.</summary>
internal sealed class BackupStatus
{
    private volatile string? _trouble;

    /// <summary>Why the last one failed; null when it did not, or none was due yet.</summary>
    public string? Trouble
    {
        get => _trouble;
        set => _trouble = value;
    }
}
