using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>Shows who missed days, and turns the page.</summary>
internal sealed class QuietPageButton(BriefDesk desk, QuietPages pages) : IComponentHandler
{
    private const string QuietRoute = "brief:quiet";

    public string Route => QuietRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int page) => CustomId.Of(QuietRoute, page.ToString(CultureInfo.InvariantCulture));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var reader = desk.Reader(interaction);
        return interaction.Turn(QuietView.Of(await pages.OfAsync(reader, interaction.Page(), cancellationToken), reader));
    }
}
