using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Opens the reviews of one of the member's own answers.</summary>
internal sealed class ReceivedSelect(RequestStore requests, ReceivedView view) : IComponentHandler
{
    public const string Received = "peer:received";

    public string Route => Received;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        // The values can be forged; only the member's own are looked among, in the guild where they are.
        var request = interaction.Values is [var value] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? requests.Find(id, interaction.User.Id)
            : null;
        return new(request is null || request.GuildId != interaction.Guild()
            ? Reply.Private(AskTexts.Both.In(interaction.Locale).ReviewGone)
            : interaction.Turn(view.Message(request, Languages.OfLocale(interaction.Locale))));
    }
}
