using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Closes a report. Of two who do so at once, the second is told who was faster.</summary>
internal sealed class ReportCloseModal(
    ReportFinder finder, ReportStore reports, ReportReply reply, GuildLibraries libraries, SchedulerSignal scheduler, TimeProvider clock)
    : IModalHandler
{
    public const string Submit = "report:closing";
    public const string Input = "word";
    public const int LongestReason = 300;

    public string Route => Submit;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(finder.Find(interaction, interaction.CustomId, hasMore: true, (_, reference) => Close(interaction, reference)));

    private InteractionResponse Close(ModalInteraction interaction, ReportRef reference)
    {
        var texts = DeskTexts.Both.In(interaction.Locale);
        var reason = interaction.Text(Input);
        // Discord's client keeps the length too, but an interaction can be made by hand.
        if (reference.More is not (ReportCloseButton.Resolve or ReportCloseButton.Dismiss) || reason.Length > LongestReason)
            return Reply.Private(texts.Gone);
        var guild = interaction.Guild();
        var outcome = reports.Close(new ReportClosing(
            guild,
            reference.Id,
            interaction.User.Id,
            clock.Now(),
            reference.More == ReportCloseButton.Resolve,
            VisibleText.IsBlank(reason) ? null : reason,
            item => ItemNames.Of(libraries.Of(guild), item)));
        if (outcome is { IsFirst: true, Report: { } closed })
        {
            scheduler.Wake();
            return reply.Closed(interaction, interaction.Message, closed, reference.Place);
        }

        var why = outcome.Report is { } before
            ? texts.SomebodyWasFaster(before.State, before.ClosedBy!.Value, before.ClosedAt!.Value)
            : texts.Gone;
        // Nobody writes it twice gladly, and it may still be sent to the member by hand.
        return Reply.Private(VisibleText.IsBlank(reason) ? why : $"{why}\n> {DisplayText.Escape(reason)}");
    }
}
