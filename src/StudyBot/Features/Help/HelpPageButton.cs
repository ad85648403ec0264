using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Help;

/// <summary>Turns the page of the help; a page that does not exist is the nearest that does.</summary>
internal sealed class HelpPageButton(HelpView view) : IComponentHandler
{
    private const string PageRoute = "help:page";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int page) => CustomId.Of(PageRoute, page.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(new UpdateMessage(view.Message(interaction, interaction.Page())));
}
