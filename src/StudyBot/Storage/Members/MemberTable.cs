using StudyBot.Discord.Model;

namespace StudyBot.Storage.Members;

/// <summary>Something to count: how many rows, or how many of which something holds.</summary>
/// <param name="Name">Names it to whoever finds the words.</param>
/// <param name="Where">A condition; null for all rows.</param>
internal sealed record MemberCount(string Name, string? Where = null);

/// <summary>The rows of a table that are a member's, or name them. One table can have several.</summary>
/// <param name="Name">The table.</param>
/// <param name="Column">Holds the member's id, or names the row above that does.</param>
/// <param name="Data">What the member is told that it is.</param>
/// <param name="Whose">Which rows: a condition over <c>@guild</c> and <c>@user</c>.</param>
internal sealed record MemberTable(string Name, string Column, MemberData Data, string Whose)
{
    /// <summary>In place of a name that is gone. Discord gives it to nobody.</summary>
    public static Snowflake Nobody => default;

    /// <summary>What they are called in an export.</summary>
    public string Key { get; init; } = Name;

    public MemberFate Fate { get; init; }

    /// <summary>Rows that do not go at once: a job takes them away when their message is.</summary>
    public string? Lingers { get; init; }

    /// <summary>Set beside the name of an unnamed row.</summary>
    public string? Also { get; init; }

    /// <summary>Columns of an export; null for all but those that name other people. Empty: the words of others, which are in no export.</summary>
    public IReadOnlyList<string>? Exported { get; init; }

    public IReadOnlyList<MemberCount> Counts { get; init; } = [];

    /// <summary>From which the span is told: a date or a moment; null for none.</summary>
    public string? Moment { get; init; }

    /// <summary>Whether a column names somebody.</summary>
    public static bool NamesSomebody(string column) =>
        column is "user_id" or "author_id" or "reviewer_id" or "host_id" || column.EndsWith("_by", StringComparison.Ordinal);

    /// <summary>Of a table's columns those that the member may have.</summary>
    public IEnumerable<string> Of(IEnumerable<string> columns) =>
        columns.Where(column => Exported?.Contains(column) ?? (column == Column || !NamesSomebody(column)));
}
