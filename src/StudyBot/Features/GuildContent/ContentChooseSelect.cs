using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Offering;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.GuildContent;

/// <summary>Does with the chosen item what the command was sent for.</summary>
internal sealed class ContentChooseSelect(StaffRights rights, ItemShelf shelf, ItemEditor editor, OfferReply offers) : IComponentHandler
{
    public string Route => ItemMenu.Choose;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return interaction.Values is [var value] && ItemMenu.DeedOf(interaction.CustomId) is { } deed &&
            ItemFinder.Find(shelf.All(interaction.Guild()), value) is { } item
                ? new(Do(deed, interaction, item))
                : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
    }

    private InteractionResponse Do(ItemDeed deed, ComponentInteraction interaction, ShelfItem item) => deed switch
    {
        ItemDeed.Edit => editor.Open(interaction, item),
        ItemDeed.Retire => new UpdateMessage(offers.Retire(interaction, item)),
        _ => new UpdateMessage(offers.Restore(interaction, item)),
    };
}
