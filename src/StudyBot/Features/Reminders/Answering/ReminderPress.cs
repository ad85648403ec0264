using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Planning;

namespace StudyBot.Features.Reminders.Answering;

/// <summary>
/// What the buttons below a reminder carry. A direct message has no guild, so the id names it; it can be forged, and opens only
/// what the presser has themselves.
/// </summary>
internal sealed class ReminderPress(ReminderStore reminders)
{
    public static CustomId To(string route, Snowflake guild, LocalDate? date = null) => date is { } day
        ? CustomId.Of(route, guild.ToString(), LocalDatePattern.Iso.Format(day))
        : CustomId.Of(route, guild.ToString());

    /// <summary>The presser's own reminder in that guild; null when there is none, or the press came from another guild.</summary>
    public Reminder? Find(Interaction interaction, CustomId id) =>
        id.Arguments is [var guild, ..] && Snowflake.TryParse(guild, CultureInfo.InvariantCulture, out var guildId) &&
        (interaction.GuildId is not { } here || here == guildId)
            ? reminders.Find(guildId, interaction.User.Id)
            : null;

    /// <summary>Null when the id has none.</summary>
    public static LocalDate? DateOf(CustomId id) =>
        id.Arguments is [_, var text] && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;

    /// <summary>In place of the message that was pressed.</summary>
    public static UpdateMessage Instead(string text, params IReadOnlyList<Button> buttons) => new(new OutgoingMessage
    {
        Content = text,
        Components = buttons.Count == 0 ? [] : [new ActionRow([.. buttons])],
    });
}
