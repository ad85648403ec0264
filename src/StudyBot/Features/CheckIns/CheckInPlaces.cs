using System.Globalization;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Members;

namespace StudyBot.Features.CheckIns;

/// <summary>Where a check-in counts.</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="StudyDay">The member's there.</param>
/// <param name="IsDirect">Whether the member is in direct messages, where the buttons have to say of which guild they are.</param>
internal sealed record CheckInPlace(Snowflake GuildId, StudyDay StudyDay, bool IsDirect);

/// <summary>Finds where a press is meant: in its guild, or in direct messages in the one that the id names.</summary>
internal sealed class CheckInPlaces(Database database, MemberChoices choices)
{
    public CheckInPlace Here(Interaction interaction) => new(interaction.Guild(), choices.DayOf(interaction), IsDirect: false);

    /// <summary>Of a button below a receipt. Null for what no button of ours ever said; the guild can be forged, so only the presser's own may be looked for.</summary>
    public CheckInPlace? Of(ComponentInteraction interaction) =>
        interaction.GuildId is not null ? Here(interaction)
        : CheckInAddress.Guild(interaction) is { } guild ? Direct(guild, interaction.User.Id, ReminderOf(guild, interaction.User.Id)?.GuildLocale)
        : null;

    /// <summary>Of a button below a reminder, whose first argument is the guild. Null when the presser has no reminder there, or the press came from another guild.</summary>
    public CheckInPlace? OfReminder(Interaction interaction, CustomId id) =>
        id.Arguments is [var guild, ..] && Snowflake.TryParse(guild, CultureInfo.InvariantCulture, out var guildId) &&
        (interaction.GuildId is not { } here || here == guildId) &&
        ReminderOf(guildId, interaction.User.Id) is { } reminder
            ? Direct(guildId, interaction.User.Id, reminder.GuildLocale) with { IsDirect = interaction.GuildId is null }
            : null;

    private CheckInPlace Direct(Snowflake guild, Snowflake user, string? locale) => new(guild, choices.DayOf(guild, user, locale), IsDirect: true);

    private ReminderRow? ReminderOf(Snowflake guildId, Snowflake userId) => database.Read(connection => connection.QuerySingleOrDefault<ReminderRow>(
        "select guild_locale from reminder where guild_id = @guildId and user_id = @userId", new { guildId, userId }));

    /// <summary>Of the Reminders feature.</summary>
    internal sealed record ReminderRow
    {
        public string? GuildLocale { get; init; }
    }
}
