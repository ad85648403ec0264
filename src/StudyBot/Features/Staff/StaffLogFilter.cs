using System.Globalization;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Staff;

/// <summary>Deeds that belong together in the log's filter.</summary>
internal enum StaffLogGroup
{
    All,
    Members,
    Questions,
    Content,
    Calendar,
    Settings,
}

/// <summary>Which entries of the log are shown.</summary>
/// <param name="Group">What was done.</param>
/// <param name="Member">Who did it, or to whom it was done; null for everyone.</param>
internal sealed record StaffLogFilter(StaffLogGroup Group, Snowflake? Member)
{
    public static StaffLogFilter Everything { get; } = new(StaffLogGroup.All, Member: null);

    /// <summary>A deed's feature, as its code begins.</summary>
    private static readonly Dictionary<string, StaffLogGroup> Groups = new(StringComparer.Ordinal)
    {
        ["excuse"] = StaffLogGroup.Members,
        ["streak"] = StaffLogGroup.Members,
        ["member"] = StaffLogGroup.Members,
        ["peers"] = StaffLogGroup.Members,
        ["answers"] = StaffLogGroup.Members,
        ["question"] = StaffLogGroup.Questions,
        ["content"] = StaffLogGroup.Content,
        ["suggestion"] = StaffLogGroup.Content,
        ["feedback"] = StaffLogGroup.Content,
        ["calendar"] = StaffLogGroup.Calendar,
    };

    /// <summary>What is in no other group is a setting.</summary>
    public static StaffLogGroup GroupOf(string code) => Groups.GetValueOrDefault(code.Split('.')[0], StaffLogGroup.Settings);

    /// <summary>As a button's arguments carry it; the page comes first, so that older buttons are read as ever.</summary>
    public string[] Arguments(int page) =>
        this == Everything ? [Number(page)] : [Number(page), Number((int)Group), Member?.ToString() ?? ""];

    /// <summary>Whatever a button carries, forged or not: what cannot be read filters nothing.</summary>
    public static StaffLogFilter Read(IReadOnlyList<string> arguments) => new(
        arguments.Count > 1 && int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var group) && Enum.IsDefined((StaffLogGroup)group)
            ? (StaffLogGroup)group
            : StaffLogGroup.All,
        arguments.Count > 2 && Snowflake.TryParse(arguments[2], CultureInfo.InvariantCulture, out var member) ? member : null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
