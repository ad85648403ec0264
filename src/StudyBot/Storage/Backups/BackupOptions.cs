using NodaTime;

namespace StudyBot.Storage.Backups;

/// <summary>The nightly backups. From the section <c>Backups</c>.</summary>
internal sealed class BackupOptions
{
    public const string Section = "Backups";

    /// <summary>Where they are kept; null for the folder <c>backups</c> beside the database.</summary>
    public string? Folder { get; set; }

    /// <summary>When, in UTC: half past four in Seoul, after the study day's end.</summary>
    public LocalTime Time { get; set; } = new(19, 30);

    /// <summary>Of how many of the last days with a backup the newest is kept.</summary>
    public int Daily { get; set; } = 7;

    /// <summary>The same of weeks, Monday to Sunday.</summary>
    public int Weekly { get; set; } = 4;

    /// <summary>The same of months.</summary>
    public int Monthly { get; set; } = 6;

    /// <summary>Whether any are taken; none when none would be kept.</summary>
    public bool AreOn => Daily + Weekly + Monthly > 0;
}
