using System.Data;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>A page of the log.</summary>
/// <param name="Actions">Newest first.</param>
/// <param name="Number">From 0.</param>
/// <param name="Count">Of pages; 1 or more.</param>
internal sealed record StaffLogPage(IReadOnlyList<StaffAction> Actions, int Number, int Count);

/// <summary>The append-only log of what staff did.</summary>
internal sealed class StaffLog(Database database, IEnumerable<StaffActionKind> kinds) : IErasureListener
{
    public const int PageSize = 10;

    private readonly Dictionary<string, StaffActionKind> _kinds = kinds.ToDictionary(kind => kind.Code);

    /// <summary>Within the transaction of what is logged, so that there is never the one without the other. Gives its number.</summary>
    public long Append(IDbConnection connection, StaffAction action)
    {
        if (!_kinds.ContainsKey(action.Kind.Code))
            throw new ArgumentException($"No staff action {action.Kind.Code} is registered.", nameof(action));
        return connection.ExecuteScalar<long>(
            """
            insert into staff_action (guild_id, acted_at, acted_by, action, subject, reason, details)
            values (@GuildId, @At, @By, @Code, @Subject, @Reason, @details) returning id
            """,
            new
            {
                action.GuildId,
                action.At,
                action.By,
                action.Kind.Code,
                action.Subject,
                action.Reason,
                details = Written(action.Details),
            });
    }

    /// <summary>Null when this guild has none of the number.</summary>
    public StaffAction? Find(IDbConnection connection, Snowflake guildId, long number) => connection.QuerySingleOrDefault<Row>(
        "select guild_id, acted_at, acted_by, action, subject, reason, details from staff_action where guild_id = @guildId and id = @number",
        new { guildId, number }) is { } row ? ToAction(row) : null;

    /// <summary>Whether this was done to it, later than an action of that number.</summary>
    public static bool HasSince(IDbConnection connection, Snowflake guildId, long number, StaffActionKind kind, string subject) =>
        connection.ExecuteScalar<bool>(
            "select exists (select 1 from staff_action where guild_id = @guildId and id > @number and action = @Code and subject = @subject)",
            new { guildId, number, kind.Code, subject });

    /// <summary>A guild's actions of some kinds with their numbers, oldest first.</summary>
    public IReadOnlyList<(long Number, StaffAction Action)> Of(IDbConnection connection, Snowflake guildId, IEnumerable<StaffActionKind> kinds) =>
    [
        .. connection.Query<Row>(
            """
            select id, guild_id, acted_at, acted_by, action, subject, reason, details from staff_action
            where guild_id = @guildId and action in @codes order by id
            """,
            new { guildId, codes = kinds.Select(kind => kind.Code) }).Select(row => (row.Id, ToAction(row))),
    ];

    /// <param name="guildId">Whose.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    /// <param name="member">Who did it, or to whom it was done; null for everyone.</param>
    /// <param name="isShown">By a deed's code; null for all, also those of features that are gone.</param>
    public StaffLogPage Page(Snowflake guildId, int number, Snowflake? member = null, Func<string, bool>? isShown = null) => database.Read(connection =>
    {
        var shown = $"""
            guild_id = @guildId {(member is null ? "" : "and (acted_by = @member or subject = @subject)")} {(isShown is null ? "" : "and action in @codes")}
            """;
        var of = new { guildId, member = member?.ToInt64(), subject = member?.ToString(), codes = isShown is null ? [] : _kinds.Keys.Where(isShown).ToList() };
        var actions = connection.ExecuteScalar<int>($"select count(*) from staff_action where {shown}", of);
        var count = Math.Max(1, (actions + PageSize - 1) / PageSize);
        var page = Math.Clamp(number, 0, count - 1);
        var rows = connection.Query<Row>(
            $"""
            select guild_id, acted_at, acted_by, action, subject, reason, details from staff_action
            where {shown} order by id desc limit {PageSize} offset {page * PageSize}
            """,
            of);
        return new StaffLogPage([.. rows.Select(ToAction)], page, count);
    });

    /// <summary>What staff did stays, but no longer to whom, or why. Within details an id stands in quotes, since all of them are texts.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        var (member, nobody) = (erasure.UserId.ToString(), default(Snowflake).ToString());
        connection.Execute(
            """
            update staff_action set reason = null, subject = case when subject = @member then @nobody else subject end,
                details = replace(details, @quoted, @noName)
            where guild_id = @GuildId and (subject = @member or details like @within)
            """,
            new { erasure.GuildId, member, nobody, quoted = $"\"{member}\"", noName = $"\"{nobody}\"", within = $"%\"{member}\"%" });
    }

    /// <summary>Null for none. By itself, because Dapper.AOT does not see types that another generator makes.</summary>
    private static string? Written(IReadOnlyDictionary<string, string> details) =>
        details.Count == 0 ? null : JsonSerializer.Serialize(details, StaffJson.Default.IReadOnlyDictionaryStringString);

    private StaffAction ToAction(Row row) => new()
    {
        Kind = _kinds.GetValueOrDefault(row.Action) ?? StaffActionKind.Unknown(row.Action),
        GuildId = row.GuildId,
        By = row.ActedBy,
        At = row.ActedAt,
        Subject = row.Subject,
        Reason = row.Reason,
        Details = row.Details is { } details ? JsonSerializer.Deserialize(details, StaffJson.Default.DictionaryStringString)! : [],
    };

    internal sealed record Row
    {
        public long Id { get; init; }

        public required Snowflake GuildId { get; init; }

        public required Instant ActedAt { get; init; }

        public required Snowflake ActedBy { get; init; }

        public required string Action { get; init; }

        public required string Subject { get; init; }

        public string? Reason { get; init; }

        public string? Details { get; init; }
    }
}

[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class StaffJson : JsonSerializerContext;
