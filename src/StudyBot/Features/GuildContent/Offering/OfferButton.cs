using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Takes an item away or brings it back: <c>content:verb:kind:id</c>, and the page of the list it was pressed on.</summary>
internal abstract class OfferButton(StaffRights rights, ItemShelf shelf, OfferReply reply) : IComponentHandler
{
    protected const string Retire = "content:retire";
    protected const string Restore = "content:restore";

    public abstract string Route { get; }

    public Deferral Deferral => Deferral.Update;

    /// <summary>The one that turns what is into its opposite.</summary>
    /// <param name="item">Own or built in.</param>
    /// <param name="isOffered">As it is.</param>
    /// <param name="texts">The reader's.</param>
    /// <param name="back">The page of the list to go back to; null for none.</param>
    public static Button Of(ItemRef item, bool isOffered, ContentTexts texts, ListPlace? back = null)
    {
        var id = CustomId.Of(isOffered ? Retire : Restore, [item.Kind.Code(), item.Id, .. back?.Arguments ?? []]);
        return isOffered ? new Button(id, texts.Retire) { Emoji = "⏸️" } : new Button(id, texts.Restore) { Emoji = "↩️" };
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var arguments = interaction.CustomId.Arguments;
        return arguments.Count >= 2 && ItemKinds.OfCode(arguments[0]) is { } kind &&
            shelf.Find(interaction.Guild(), new ItemRef(kind, arguments[1])) is { } item
                ? new(new UpdateMessage(Press(interaction, item, ListPlace.Read([.. arguments.Skip(2)]))))
                : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
    }

    protected OfferReply Replies => reply;

    protected abstract OutgoingMessage Press(ComponentInteraction interaction, ShelfItem item, ListPlace? back);
}

internal sealed class ContentRetireButton(StaffRights rights, ItemShelf shelf, OfferReply reply) : OfferButton(rights, shelf, reply)
{
    public override string Route => Retire;

    protected override OutgoingMessage Press(ComponentInteraction interaction, ShelfItem item, ListPlace? back) =>
        Replies.Retire(interaction, item, back);
}

internal sealed class ContentRestoreButton(StaffRights rights, ItemShelf shelf, OfferReply reply) : OfferButton(rights, shelf, reply)
{
    public override string Route => Restore;

    protected override OutgoingMessage Press(ComponentInteraction interaction, ShelfItem item, ListPlace? back) =>
        Replies.Restore(interaction, item, back);
}
