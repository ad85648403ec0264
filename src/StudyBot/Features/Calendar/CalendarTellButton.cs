using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Calendar;

/// <summary>Makes a change of the calendar public, for staff who want that.</summary>
internal sealed class CalendarTellButton(CalendarDesk desk, CalendarAnnouncements announcements) : IComponentHandler
{
    private const string ButtonRoute = "calendar:tell";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="change">Its number in the staff log.</param>
    public static CustomId To(long change) => CustomId.Of(ButtonRoute, change.ToString(CultureInfo.InvariantCulture));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = CalendarTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var number] ||
            !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var change) ||
            announcements.ChannelOf(interaction.Guild()) is not { } channel)
        {
            return Shown(new CalendarNotice(texts.ChangedSince));
        }

        var told = await announcements.TellAsync(desk.Act(interaction), channel, change, cancellationToken);
        return Shown(told switch
        {
            Announced.Now => new CalendarNotice(texts.Told(channel)),
            Announced.Before => new CalendarNotice(texts.ToldBefore),
            Announced.Closed => new CalendarNotice(texts.CannotTell(channel)),
            _ => new CalendarNotice(texts.ChangedSince),
        });

        UpdateMessage Shown(CalendarNotice notice) => new(desk.Show(interaction, notice));
    }
}
