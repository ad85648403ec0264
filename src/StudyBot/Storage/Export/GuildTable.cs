using System.Globalization;

namespace StudyBot.Storage.Export;

/// <summary>A table that holds something of guilds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All of them, in their order.</param>
/// <param name="Parent">The row above that says whose it is; null when a column <c>guild_id</c> does.</param>
internal sealed record GuildTable(string Name, IReadOnlyList<GuildColumn> Columns, ParentRow? Parent)
{
    /// <summary>
    /// Codes, names of things, and what a guild shows to all. Any other text is private until it stands here, so that a column
    /// that is added cannot slip out.
    /// </summary>
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "action", "alive_through", "before_zone", "cohort_end", "cohort_start", "due_before", "due_date", "excluded_topics", "first_date",
        "form", "from_date", "guild_locale", "holidays", "input", "item_id", "kind", "language", "last_before", "last_date", "level", "local_date", "local_time",
        "locale", "looked_on", "month", "next_date", "nudged_on", "on_date", "period", "practised_on", "question_id", "quiet_from", "quiet_until", "reached_on", "reminded_on", "resumes_on", "scope", "similar_to", "skipped_on", "stage", "state", "study_date", "target",
        "time_zone", "told_reason", "topic", "topics", "week",
        "answer_post.reason", "digest_post.reason", "back_fill_ask.source", "guild_advice_text.body", "guild_advice_text.source", "guild_advice_text.task", "guild_advice_text.title", "guild_break.name",
        "guild_question_text.answer", "guild_question_text.follow_ups", "guild_question_text.hint", "guild_question_text.key_points", "guild_question_text.prompt",
        "milestone_trouble.fitness", "question_extra.reason", "question_schedule.name", "question_slot.reason", "review_log.source", "study_event.source",
    };

    /// <summary>An id as text: JSON's numbers are too small for it in many programs.</summary>
    public static string Id(long id) => ((ulong)id).ToString(CultureInfo.InvariantCulture);

    public bool IsPrivate(GuildColumn column) => column.IsText && !Open.Contains(column.Name) && !Open.Contains($"{Name}.{column.Name}");

    /// <summary>All rows of the guild <c>@guild</c>, in the order of the table.</summary>
    public string Query(IReadOnlyList<GuildColumn> columns)
    {
        var list = string.Join(", ", columns.Select(column => $"{Name}.{column.Name}"));
        return Parent is null
            ? $"select {list} from {Name} where {Name}.guild_id = @guild"
            : $"select {list} from {Name} join {Parent.Table} on {Parent.Table}.{Parent.Key} = {Name}.{Parent.Column} where {Parent.Table}.guild_id = @guild";
    }
}

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsText">Whether it holds words.</param>
internal sealed record GuildColumn(string Name, bool IsText)
{
    /// <summary>Whether it names something: a member, a channel, another row.</summary>
    public bool HoldsId => Name == "id" || Name.EndsWith("_id", StringComparison.Ordinal) || Name.EndsWith("_by", StringComparison.Ordinal);
}

/// <summary>Where a row without a guild's id finds it.</summary>
/// <param name="Column">Its own column.</param>
/// <param name="Table">The table above.</param>
/// <param name="Key">The column there.</param>
internal sealed record ParentRow(string Column, string Table, string Key);
