using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Opens the form that closes a report; one that somebody has closed is shown as it is now.</summary>
internal sealed class ReportCloseButton(ReportFinder finder, ReportReply reply) : IComponentHandler
{
    public const string Close = "report:close";
    public const string Resolve = "r";
    public const string Dismiss = "d";

    public string Route => Close;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(finder.Find(interaction, interaction.CustomId, hasMore: true, (report, reference) => report.State == ReportState.Open
            ? new ShowModal(Form(reference, DeskTexts.Both.In(interaction.Locale)))
            : reply.Closed(interaction, interaction.Message, report, reference.Place)));

    private static Modal Form(ReportRef reference, DeskTexts texts)
    {
        var resolves = reference.More == Resolve;
        return new Modal(
            reference.To(ReportCloseModal.Submit),
            resolves ? texts.ResolveTitle : texts.DismissTitle,
            new TextInput(ReportCloseModal.Input, texts.WordForMember)
            {
                Paragraph = true,
                Required = false,
                MaxLength = ReportCloseModal.LongestReason,
                Placeholder = resolves ? texts.ResolveExample : texts.DismissExample,
            });
    }
}
