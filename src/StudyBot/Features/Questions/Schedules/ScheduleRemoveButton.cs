using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Removes a schedule, after staff were asked.</summary>
internal sealed class ScheduleRemoveButton(ScheduleDesk desk, ScheduleChanges changes) : IComponentHandler
{
    private const string RemoveRoute = "question:drop";

    public string Route => RemoveRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(QuestionSchedule schedule) => CustomId.Of(RemoveRoute, schedule.Id.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(Remove(interaction));

    private InteractionResponse Remove(ComponentInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ScheduleTexts.Both.In(interaction.Locale);
        var typed = interaction.CustomId.Arguments is [var number] ? number : "";
        var sentence = desk.Find(interaction, typed) switch
        {
            null => ScheduleDesk.Unknown(interaction, typed),
            { } schedule when changes.Remove(desk.Act(interaction), schedule.Id) =>
                texts.Removed(DisplayText.Escape(ScheduleTexts.NameOf(schedule, Languages.OfLocale(interaction.Locale)))),
            _ => texts.FirstStays,
        };
        return new UpdateMessage(OutgoingMessage.Text(sentence) with { Components = [] });
    }
}
