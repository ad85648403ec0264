using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>
/// Thanks whoever gave a review; it counts once. Works in direct messages too, since a review has one author wherever they are.
/// </summary>
internal sealed class ThanksButton(ReviewerStore reviewers, RequestStore requests, TimeProvider clock) : IComponentHandler
{
    private const string Thank = "peer:thanks";

    public string Route => Thank;

    public Deferral Deferral => Deferral.Update;

    /// <param name="review">Which.</param>
    /// <param name="oneOfTwo">Whether another stands beside it.</param>
    /// <param name="language">Of the message.</param>
    public static Button For(GivenReview review, bool oneOfTwo, Language language)
    {
        var texts = AskTexts.Both.In(language);
        var label = review.ThankedAt is null ? texts.Thanks : texts.Thanked;
        return new Button(review.Ref.To(Thank), oneOfTwo ? $"{label} · {review.Place}" : label, ButtonStyle.Success)
        {
            Emoji = "💚",
            Disabled = review.ThankedAt is not null,
        };
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var language = Languages.OfLocale(interaction.Locale);
        if (SeatRef.Read(interaction.CustomId.Arguments) is not { } seat ||
            requests.Find(seat.RequestId, interaction.User.Id) is not { } request ||
            (interaction.GuildId is { } guildId && guildId != request.GuildId) ||
            !reviewers.Thank(seat, interaction.User.Id, clock.Now()) ||
            requests.Review(seat) is not { } review)
        {
            return new(Reply.Private(AskTexts.Both.In(language).ReviewGone));
        }

        return new(new UpdateMessage(new OutgoingMessage { Components = [.. interaction.Message.Components.Select(row => Renewed(row, review, language))] }));
    }

    /// <summary>The other buttons of the message stay as they came.</summary>
    private static ActionRow Renewed(ActionRow row, GivenReview review, Language language)
    {
        var oneOfTwo = row.Components.OfType<Button>().Count(button => button.CustomId.Route == Thank) > 1;
        var thanked = For(review, oneOfTwo, language);
        return new ActionRow([.. row.Components.Select(component => component is Button button && button.CustomId.Value == thanked.CustomId.Value ? thanked : component)]);
    }
}
