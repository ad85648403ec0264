using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>Opens one of the listed items.</summary>
internal sealed class ContentOpenSelect(StaffRights rights, ItemShelf shelf, ItemView view, BuiltInView builtInView) : IComponentHandler
{
    public const string Open = "content:open";

    public string Route => Open;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var back = ListPlace.Read(interaction.CustomId.Arguments);
        return interaction.Values is [var value] && ItemFinder.Find(shelf.All(interaction.Guild()), value) is { } item
            ? new(new UpdateMessage(item.Own is { } own
                ? view.Message(interaction, own, Languages.OfLocale(interaction.Locale), back: back)
                : builtInView.Message(interaction, item, back: back)))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
    }
}
