using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Writes excuses. What an approved one changes about a streak is stored in the same transaction.</summary>
internal sealed class ExcuseStore(Database database, StreakStore streaks)
{
    private const string Columns =
        "id, guild_id, user_id, first_date, last_date, reason, state, language, asked_at, decided_by, decision";

    public Excuse? Find(Snowflake guildId, Snowflake id) => database.Read(connection => Find(connection, guildId, id));

    /// <summary>Within the caller's transaction. Null when the guild has none of that id.</summary>
    public static Excuse? Find(IDbConnection connection, Snowflake guildId, Snowflake id) => connection.QuerySingleOrDefault<Row>(
        $"select {Columns} from excuse where id = @id and guild_id = @guildId", new { guildId, id })?.ToExcuse();

    /// <summary>A member's, the latest dates first.</summary>
    public IReadOnlyList<Excuse> Of(Snowflake guildId, Snowflake userId, int most) => database.Read(connection => connection.Query<Row>(
        $"select {Columns} from excuse where guild_id = @guildId and user_id = @userId order by last_date desc, id desc limit @most",
        new { guildId, userId, most }).Select(row => row.ToExcuse()).ToList());

    /// <summary>Null when nobody waits.</summary>
    public Excuse? LongestWaiting(Snowflake guildId) => database.Read(connection => connection.QueryFirstOrDefault<Row>(
        $"select {Columns} from excuse where guild_id = @guildId and state = 'pending' order by asked_at limit 1", new { guildId })?.ToExcuse());

    /// <summary>What a member has been given, or has asked for and waits for, that makes a further request needless; null for nothing.</summary>
    public Excuse? Covering(Snowflake guildId, Snowflake userId, ExcuseRange range) => Standing(guildId, userId, from: range.Last, until: range.First);

    /// <summary>What they have, or wait for, that shares a date with a further request; null for nothing.</summary>
    public Excuse? Touching(Snowflake guildId, Snowflake userId, ExcuseRange range) => Standing(guildId, userId, from: range.First, until: range.Last);

    /// <summary>The one that ends not before a date and begins not after another.</summary>
    private Excuse? Standing(Snowflake guildId, Snowflake userId, LocalDate from, LocalDate until) => database.Read(connection => connection.QueryFirstOrDefault<Row>(
        $"""
        select {Columns} from excuse
        where guild_id = @guildId and user_id = @userId and last_date >= @from and first_date <= @until and state in ('pending', 'approved')
        order by state, id
        """,
        new { guildId, userId, from, until })?.ToExcuse());

    /// <summary>Within the caller's transaction. False when it is there already, and then nothing changes.</summary>
    public bool Add(IDbConnection connection, Excuse excuse)
    {
        var added = connection.Execute(
            """
            insert into excuse (
                id, guild_id, user_id, first_date, last_date, reason, state, language, asked_at, decided_by, decided_at, decision)
            values (@Id, @GuildId, @UserId, @First, @Last, @Reason, @state, @language, @AskedAt, @DecidedBy, @decidedAt, @Decision)
            on conflict (id) do nothing
            """,
            new
            {
                excuse.Id,
                excuse.GuildId,
                excuse.UserId,
                excuse.First,
                excuse.Last,
                excuse.Reason,
                state = Word(excuse.State),
                language = excuse.Language.Code(),
                excuse.AskedAt,
                excuse.DecidedBy,
                decidedAt = excuse.DecidedBy is null ? null : (Instant?)excuse.AskedAt,
                excuse.Decision,
            }) > 0;
        if (added && excuse.State == ExcuseState.Approved)
            streaks.Recompute(connection, excuse.GuildId, excuse.UserId);
        return added;
    }

    /// <summary>Within the caller's transaction. Null when it does not stand as expected any more, and then nothing changes.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="excuse">As it is expected to stand.</param>
    /// <param name="to">How it stands from now on.</param>
    /// <param name="by">Who of staff; null for the member.</param>
    /// <param name="at">When.</param>
    /// <param name="decision">What staff said; null for nothing.</param>
    public Excuse? Move(IDbConnection connection, Excuse excuse, ExcuseState to, Snowflake? by, Instant at, string? decision)
    {
        var moved = connection.QuerySingleOrDefault<Row>(
            $"""
            update excuse set state = @to, decided_by = @by, decided_at = @at, decision = @decision
            where id = @Id and guild_id = @GuildId and state = @from
            returning {Columns}
            """,
            new { excuse.Id, excuse.GuildId, from = Word(excuse.State), to = Word(to), by, at, decision })?.ToExcuse();
        if (moved is not null && (excuse.State == ExcuseState.Approved || to == ExcuseState.Approved))
            streaks.Recompute(connection, excuse.GuildId, excuse.UserId);
        return moved;
    }

    private static string Word(ExcuseState state) => state.ToString().ToLowerInvariant();

    internal sealed record Row
    {
        public Snowflake Id { get; init; }

        public Snowflake GuildId { get; init; }

        public Snowflake UserId { get; init; }

        public LocalDate FirstDate { get; init; }

        public LocalDate LastDate { get; init; }

        public required string Reason { get; init; }

        public required string State { get; init; }

        public required string Language { get; init; }

        public Instant AskedAt { get; init; }

        public Snowflake? DecidedBy { get; init; }

        public string? Decision { get; init; }

        public Excuse ToExcuse() => new(
            Id, GuildId, UserId, FirstDate, LastDate, Reason, Enum.Parse<ExcuseState>(State, ignoreCase: true))
        {
            Language = Languages.OfCode(Language),
            AskedAt = AskedAt,
            DecidedBy = DecidedBy,
            Decision = Decision,
        };
    }
}
