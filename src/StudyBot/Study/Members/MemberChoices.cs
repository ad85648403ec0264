using System.Collections.Frozen;
using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Study.Members;

/// <summary>
/// Every feature reads here in which language a member is answered, and when their study days begin; only the Me feature writes it. Those of
/// a guild who chose anything are few, so all of them are remembered together, and whoever did not costs no reading.
/// </summary>
internal sealed class MemberChoices(Database database, GuildSettingsReader settings) : IInteractionLocale
{
    private readonly Remembered<Snowflake, FrozenDictionary<Snowflake, MemberChoice>> _known = new(database, ["member_choice"], Read);

    /// <summary>Null for who chose nothing.</summary>
    public MemberChoice? Find(Snowflake guildId, Snowflake userId) => _known.Of(guildId).GetValueOrDefault(userId);

    /// <summary>The same within the caller's transaction.</summary>
    public static MemberChoice? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<Row>($"{Row.Select} where guild_id = @guildId and user_id = @userId", new { guildId, userId })?.ToChoice();

    /// <summary>When the study days begin of whoever acts.</summary>
    public StudyDay DayOf(Interaction interaction) => DayOf(interaction.Guild(), interaction.User.Id, interaction.GuildLocale);

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="locale">The guild's Discord locale, for the defaults of a guild that set nothing.</param>
    public StudyDay DayOf(Snowflake guildId, Snowflake userId, string? locale)
    {
        var day = settings.Of(guildId, locale).StudyDay;
        return Find(guildId, userId)?.DayIn(day) ?? day;
    }

    /// <summary>In direct messages, which belong to no guild, what they chose in any.</summary>
    public string? Chosen(Interaction interaction)
    {
        var chosen = interaction.GuildId is { } guild
            ? Find(guild, interaction.User.Id)?.Language
            : database.Read(connection => connection.QueryFirstOrDefault<string>(
                "select language from member_choice where user_id = @Id and language is not null order by guild_id", new { interaction.User.Id })) is { } code
                ? Languages.OfCode(code)
                : null;
        return chosen?.Locale();
    }

    private static FrozenDictionary<Snowflake, MemberChoice> Read(IDbConnection connection, Snowflake guildId) =>
        connection.Query<Row>($"{Row.Select} where guild_id = @guildId", new { guildId }).Select(row => row.ToChoice()).ToFrozenDictionary(choice => choice.UserId);

    internal sealed record Row
    {
        public const string Select = "select user_id, language, time_zone, before_zone, from_date, zone_changed_at from member_choice";

        public Snowflake UserId { get; init; }

        public string? Language { get; init; }

        public string? TimeZone { get; init; }

        public string? BeforeZone { get; init; }

        public LocalDate? FromDate { get; init; }

        public Instant? ZoneChangedAt { get; init; }

        public MemberChoice ToChoice() => new()
        {
            UserId = UserId,
            Language = Language is { } code ? Languages.OfCode(code) : null,
            Zone = TimeZone is { } zone ? DateTimeZoneProviders.Tzdb[zone] : null,
            Switch = BeforeZone is { } before && FromDate is { } from ? new ZoneSwitch(DateTimeZoneProviders.Tzdb[before], from) : null,
            ZoneChangedAt = ZoneChangedAt,
        };
    }
}
