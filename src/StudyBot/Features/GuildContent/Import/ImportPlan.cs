using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>What would become of a row.</summary>
/// <param name="Row">As the file has it.</param>
/// <param name="Entry">The item that comes of it.</param>
/// <param name="Before">What is stored of it now; null when it is new.</param>
internal sealed record PlannedItem(FileRow Row, OwnEntry Entry, OwnItem? Before)
{
    public bool IsNew => Before is null;

    public bool IsChanged => Before is { } before && !before.Entry.Same(Entry);

    public ItemChange Change => new(Entry, Before?.Id, Before?.Revision);
}

/// <summary>What would become of a file, in a guild as it is.</summary>
internal sealed record ImportPlan
{
    public required FileFormat Format { get; init; }

    /// <summary>Of the file, whether or not they are right.</summary>
    public required int Rows { get; init; }

    /// <summary>In the order of the file; not all of them when there are problems.</summary>
    public required IReadOnlyList<PlannedItem> Items { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>What staff should know, and what keeps nothing from being stored.</summary>
    public required IReadOnlyList<Bilingual<string>> Notes { get; init; }

    /// <summary>What would be written: first what is written over, since that is what nobody wants to find out later.</summary>
    public IReadOnlyList<PlannedItem> Touched => [.. Items.Where(item => item.IsChanged), .. Items.Where(item => item.IsNew)];

    public bool IsRight => Problems.Count == 0;

    /// <summary>Whether there is nothing to store.</summary>
    public bool IsEmpty => New + Changed == 0;

    public int New => Items.Count(item => item.IsNew);

    public int Changed => Items.Count(item => item.IsChanged);

    public int Same => Items.Count - New - Changed;

    /// <summary>
    /// The same for two plans that touch the same items in the same state: what somebody was shown still holds then,
    /// whatever else changed in the guild.
    /// </summary>
    public string Print
    {
        get
        {
            var lines = Items.Select(item => string.Create(
                CultureInfo.InvariantCulture, $"{item.Row.Line} {item.Before?.Id} {item.Before?.Revision} {item.IsChanged}"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }
}
