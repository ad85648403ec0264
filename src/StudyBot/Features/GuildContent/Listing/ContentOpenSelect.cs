using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>Opens one of the listed items.</summary>
internal sealed class ContentOpenSelect(StaffRights rights, GuildLibraries libraries, ItemView view) : IComponentHandler
{
    public const string Open = "content:open";

    public string Route => Open;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return interaction.Values is [var id] && libraries.OwnOf(interaction.Guild()).Find(id) is { } item
            ? new(new UpdateMessage(view.Message(
                interaction, item, Languages.OfLocale(interaction.Locale), back: ListPlace.Read(interaction.CustomId.Arguments))))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
    }
}
