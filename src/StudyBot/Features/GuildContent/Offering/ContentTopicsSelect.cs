using System.Globalization;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Switches topics: those that are chosen are on, the others of the select are off.</summary>
internal sealed class ContentTopicsSelect(StaffRights rights, WithdrawalStore store, TopicsView view, TimeProvider clock) : IComponentHandler
{
    public const string Switch = "content:topics";

    public string Route => Switch;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var texts = ContentTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var code, var number] || ItemKinds.OfCode(code) is not { } kind ||
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            return new(Reply.Private(texts.UnknownForm));
        }

        // Only topics that exist; what else stands in the values was never offered.
        var topics = view.Part(kind, part).ToDictionary(topic => topic.Id, topic => interaction.Values.Contains(topic.Id));
        var notice = store.Switch(Actor.Of(interaction, clock), kind, topics) switch
        {
            ShelfOutcome.Done => texts.TopicsSwitched(kind),
            ShelfOutcome.LastQuestion => texts.LastTopic,
            _ => texts.NothingChanged,
        };
        return new(new UpdateMessage(view.Message(interaction, notice)));
    }
}
