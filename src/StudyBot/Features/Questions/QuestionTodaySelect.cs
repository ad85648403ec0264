using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions;

/// <summary>Another of today's questions, where a guild has several.</summary>
internal sealed class QuestionTodaySelect(TodaysQuestions today) : IComponentHandler
{
    private const string TodayRoute = "question:today";

    public static CustomId Id { get; } = CustomId.Of(TodayRoute);

    public string Route => TodayRoute;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        long? chosen = interaction.Values is [var value] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var slotId)
            ? slotId
            : null;
        var message = today.Message(interaction, chosen);
        // What was there and is not any more is taken away.
        return new(new UpdateMessage(message with { Embeds = message.Embeds ?? [], Components = message.Components ?? [] }));
    }
}
