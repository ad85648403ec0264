using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Turns the page of the list, changes between what waits and what is done, or goes back to the list.</summary>
internal sealed class ReportsPageButton(StaffRights rights, ReportListView view) : IComponentHandler
{
    public const string Page = "report:list";

    public string Route => Page;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var place = ReportPlace.Read(interaction.CustomId.Arguments) ?? ReportPlace.First;
        var message = view.Message(interaction.Guild(), place, Languages.OfLocale(interaction.Locale));
        return new(interaction.Turn(message));
    }
}
