using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Who hides from boards, who left the guild, and who belongs to which squad. All of it can be repeated.</summary>
internal sealed class MemberStore(Database database) : IPresenceListener, IBoardVisibility
{
    /// <summary>More are not remembered: then each member is looked up.</summary>
    private const int MostDeparted = 500;

    /// <summary>Not until a member's row is written, as every study event does: only departures matter, and they are written here.</summary>
    private readonly Remembered<Snowflake, GuildSeen> _guilds = new(database, ["board_guild", "board_squad"], ReadGuild);

    /// <summary>What is known of whoever acts; asked for at every interaction.</summary>
    public MemberSeen Seen(Snowflake guildId, Snowflake userId)
    {
        var guild = _guilds.Of(guildId);
        var row = guild is { Squads: [], Departed: { } departed }
            ? new MemberRow { HasDeparted = departed.Contains(userId) }
            : database.Read(connection => connection.QuerySingleOrDefault<MemberRow>(
                "select squad_id, departed_at is not null as has_departed from board_member where guild_id = @guildId and user_id = @userId",
                new { guildId, userId }));
        return new MemberSeen(guild.IsKnown, guild.Locale, row?.SquadId, row?.HasDeparted == true, guild.Squads.Count > 0);
    }

    /// <summary>The oldest role first.</summary>
    public IReadOnlyList<Snowflake> Squads(Snowflake guildId) => _guilds.Of(guildId).Squads;

    public bool IsHidden(Snowflake guildId, Snowflake userId) => database.Read(
        connection => BoardMembers.Find(connection, guildId, userId)?.IsHidden == true);

    /// <summary>Takes a member off boards for all but themselves, or puts them back.</summary>
    public void SetHidden(Snowflake guildId, Snowflake userId, LocalDate today, Instant? hiddenAt) => database.Write(connection =>
    {
        var member = BoardMembers.Take(connection, guildId, userId);
        if (member.IsHidden == hiddenAt is not null)
            return;
        BoardMembers.SetHidden(connection, guildId, userId, hiddenAt);
        Show(connection, guildId, member, member with { IsHidden = hiddenAt is not null }, today);
    });

    /// <summary>They act in the guild, so they are here.</summary>
    public void SetReturned(Snowflake guildId, Snowflake userId, LocalDate today) =>
        database.Write(connection => SetDeparted(connection, guildId, userId, today, departedAt: null));

    public void OnDeparted(Snowflake guildId, Snowflake userId, LocalDate today, Instant now) =>
        database.Write(connection => SetDeparted(connection, guildId, userId, today, now));

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="squadId">Null for none.</param>
    public void SetSquad(Snowflake guildId, Snowflake userId, LocalDate today, Snowflake? squadId) => database.Write(connection =>
    {
        // Between the look at the member's roles and now, staff may have taken the squad away.
        if (squadId is { } squad && !SquadsOf(connection, guildId).Contains(squad))
            return;
        var member = BoardMembers.Take(connection, guildId, userId);
        if (member.SquadId == squadId)
            return;
        if (member.IsShown)
            Places.ChangeSquad(connection, guildId, member, today, squadId);
        BoardMembers.SetSquad(connection, guildId, userId, squadId);
    });

    public void SetLocale(Snowflake guildId, string locale) => database.Write(connection =>
    {
        connection.Execute("update board_guild set locale = @locale where guild_id = @guildId", new { guildId, locale });
    });

    private static GuildSeen ReadGuild(IDbConnection connection, Snowflake guildId)
    {
        var row = connection.QuerySingleOrDefault<GuildRow>("select locale from board_guild where guild_id = @guildId", new { guildId });
        var departed = connection.Query<long>(
            "select user_id from board_member where guild_id = @guildId and departed_at > 0 limit @most",
            new { guildId, most = MostDeparted + 1 }).AsSnowflakes().ToHashSet();
        return new GuildSeen(row is not null, row?.Locale, SquadsOf(connection, guildId), departed.Count <= MostDeparted ? departed : null);
    }

    private void SetDeparted(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate today, Instant? departedAt)
    {
        if (BoardMembers.Find(connection, guildId, userId) is not { } member || member.HasDeparted == departedAt is not null)
            return;
        BoardMembers.SetDeparted(connection, guildId, userId, departedAt);
        _guilds.Forget();
        Show(connection, guildId, member, member with { HasDeparted = departedAt is not null }, today);
    }

    private static void Show(IDbConnection connection, Snowflake guildId, BoardMember before, BoardMember after, LocalDate today)
    {
        if (before.IsShown != after.IsShown)
            MovedMembers.SetShown(connection, guildId, after, today, after.IsShown);
    }

    private static List<Snowflake> SquadsOf(IDbConnection connection, Snowflake guildId) =>
        connection.Query<long>("select squad_id from board_squad where guild_id = @guildId order by squad_id", new { guildId }).AsSnowflakes();

    /// <param name="IsKnown">Whether anyone of it stands on a board.</param>
    /// <param name="Locale">As last seen.</param>
    /// <param name="Squads">Which roles, the oldest first.</param>
    /// <param name="Departed">Who left; null when they are too many.</param>
    private sealed record GuildSeen(bool IsKnown, string? Locale, IReadOnlyList<Snowflake> Squads, IReadOnlySet<Snowflake>? Departed);

    internal sealed record GuildRow
    {
        public string? Locale { get; init; }
    }

    internal sealed record MemberRow
    {
        public Snowflake? SquadId { get; init; }

        public bool HasDeparted { get; init; }
    }
}

/// <summary>What is known of whoever acts.</summary>
/// <param name="IsKnown">Whether anyone of the guild stands on a board.</param>
/// <param name="Locale">The guild's, as last seen.</param>
/// <param name="SquadId">Null for none.</param>
/// <param name="HasDeparted">Whether Discord said that they left.</param>
/// <param name="HasSquads">Whether the guild has any.</param>
internal sealed record MemberSeen(bool IsKnown, string? Locale, Snowflake? SquadId, bool HasDeparted, bool HasSquads);
