using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Rating;

/// <summary>Useful, not useful, or neither after all.</summary>
internal sealed class RateButton(GuildLibraries libraries, RatingStore ratings, FeedbackRow feedback, TimeProvider clock) : IComponentHandler
{
    public string Route => FeedbackPlace.Rate;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(Rate(interaction));

    /// <summary>Above advice stands only what an earlier press brought about; above anything else may be what it is about.</summary>
    private static string? Above(FeedbackPlace place) => place.Item.Kind == ItemKind.Advice ? "" : null;

    private InteractionResponse Rate(ComponentInteraction interaction)
    {
        if (interaction.GuildId is not { } guildId)
            return Reply.Private(ReportTexts.Both.In(interaction.Locale).OnlyInServers);
        if (FeedbackPlace.Read(interaction.CustomId, libraries.Of(guildId)) is not var (place, more) ||
            more is not [FeedbackRow.Useful or FeedbackRow.NotUseful or FeedbackRow.Nothing])
        {
            return Reply.Private(ReportTexts.Both.In(interaction.Locale).Gone);
        }

        bool? useful = more[0] == FeedbackRow.Nothing ? null : more[0] == FeedbackRow.Useful;
        ratings.Rate(guildId, interaction.User.Id, place.Item, useful, clock.Now());
        var row = feedback.Of(guildId, interaction.User.Id, place);
        // Below a message that others see too, the member's own rating would be shown to them.
        return interaction.Message.IsEphemeral && FeedbackRow.Renew(interaction.Message.Components, row) is { } rows
            ? new UpdateMessage(new OutgoingMessage { Content = Above(place), Components = rows })
            : Reply.Private(new OutgoingMessage { Content = ReportTexts.Both.In(place.Language).RatingKept, Components = [row] });
    }
}
