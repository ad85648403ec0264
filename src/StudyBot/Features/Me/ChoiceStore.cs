using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>What became of choosing a zone.</summary>
/// <param name="Day">The member's study days as they are now.</param>
/// <param name="IsChanged">False when it was so already, or comes too soon.</param>
/// <param name="OpensAt">When they can choose again, if it comes too soon.</param>
internal sealed record ZoneOutcome(StudyDay Day, bool IsChanged, Instant? OpensAt = null);

/// <summary>What a member has elsewhere that <c>/me</c> names.</summary>
/// <param name="RemindedAt">When they are reminded; null for never.</param>
/// <param name="Shared">Answers that others can read.</param>
internal sealed record MemberStanding(LocalTime? RemindedAt, int Shared);

/// <summary>Writes what members choose for themselves.</summary>
internal sealed class ChoiceStore(Database database, IEnumerable<IZoneListener> listeners, SchedulerSignal scheduler)
{
    private readonly IZoneListener[] _listeners = [.. listeners];

    public MemberStanding StandingOf(Snowflake guildId, Snowflake userId) => database.Read(connection => new MemberStanding(
        connection.QuerySingleOrDefault<string?>(
            "select local_time from reminder where guild_id = @guildId and user_id = @userId and next_due is not null", new { guildId, userId }).AsTime(),
        connection.ExecuteScalar<int>(
            "select count(*) from answer where guild_id = @guildId and user_id = @userId and shared_at is not null", new { guildId, userId })));

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="language">Null for that of their Discord.</param>
    public void SetLanguage(Snowflake guildId, Snowflake userId, Language? language) => database.Write(connection =>
    {
        connection.Execute(
            """
            insert into member_choice (guild_id, user_id, language) values (@guildId, @userId, @code)
            on conflict (guild_id, user_id) do update set language = excluded.language
            """,
            new { guildId, userId, code = language?.Code() });
        connection.Execute(
            "delete from member_choice where guild_id = @guildId and user_id = @userId and language is null and zone_changed_at is null", new { guildId, userId });
    });

    /// <summary>From the next study day on, at most once in seven days.</summary>
    /// <param name="interaction">Whose.</param>
    /// <param name="zone">Null for the guild's.</param>
    /// <param name="now">When.</param>
    public ZoneOutcome SetZone(Interaction interaction, DateTimeZone? zone, Instant now)
    {
        var outcome = database.Write(connection => SetZone(connection, interaction, zone, now));
        if (outcome.IsChanged)
            scheduler.Wake();
        return outcome;
    }

    private ZoneOutcome SetZone(IDbConnection connection, Interaction interaction, DateTimeZone? zone, Instant now)
    {
        var (guildId, userId) = (interaction.Guild(), interaction.User.Id);
        var guild = GuildSettingsReader.Of(connection, guildId, interaction.GuildLocale).StudyDay;
        var known = MemberChoices.Find(connection, guildId, userId);
        var day = known?.DayIn(guild) ?? guild;
        if (known?.Zone?.Id == zone?.Id)
            return new ZoneOutcome(day, IsChanged: false);
        if (known?.ZoneOpensAt(now) is { } opens)
            return new ZoneOutcome(day, IsChanged: false, opens);
        var changed = ZoneSwitch.On(day, zone ?? guild.Zone, now);
        connection.Execute(
            """
            insert into member_choice (guild_id, user_id, time_zone, before_zone, from_date, zone_changed_at)
            values (@guildId, @userId, @zone, @before, @From, @now)
            on conflict (guild_id, user_id) do update set
                time_zone = excluded.time_zone, before_zone = excluded.before_zone, from_date = excluded.from_date, zone_changed_at = excluded.zone_changed_at
            """,
            new { guildId, userId, zone = zone?.Id, before = changed.Switch!.Before.Id, changed.Switch.From, now });
        foreach (var listener in _listeners)
            listener.OnZoneChanged(connection, guildId, userId, changed, now);
        return new ZoneOutcome(changed, IsChanged: true);
    }
}
