using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Takes an item away or brings it back; whatever is typed that is an item, in whichever state, is understood.</summary>
internal abstract class OfferCommand(StaffRights rights, ItemShelf shelf) : IChatInputCommand
{
    public abstract CommandSpec Spec { get; }

    protected ItemShelf Shelf => shelf;

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var typed = interaction.Options.String("item") ?? "";
        return new(Reply.Private(Found(interaction.Guild(), typed) switch
        {
            [] => OutgoingMessage.Text(ContentTexts.Both.In(interaction.Locale).UnknownItem(DisplayText.Escape(typed))),
            [var item] => Answer(interaction, item),
            var several => ItemMenu.Of(several, typed, Deed, interaction.Locale),
        }));
    }

    protected abstract ItemDeed Deed { get; }

    /// <summary>Those that are suggested while somebody types.</summary>
    protected abstract IReadOnlyList<ShelfItem> Suggested(Snowflake guildId);

    /// <summary>Words are looked for among what the command is for; an id is understood whatever it names.</summary>
    private IReadOnlyList<ShelfItem> Found(Snowflake guildId, string typed) =>
        ItemFinder.Find(shelf.All(guildId), typed) is { } named ? [named] : ItemFinder.Match(Suggested(guildId), typed);

    protected abstract OutgoingMessage Answer(CommandInteraction interaction, ShelfItem item);

    protected static CommandSpec Of(string path, LocalizedText description, CommandOption item) => new(path, description)
    {
        Options = [item with { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };
}

/// <summary><c>/content retire</c>, for own and built-in items.</summary>
internal sealed class ContentRetireCommand(StaffRights rights, ItemShelf shelf, OfferReply reply) : OfferCommand(rights, shelf)
{
    public override CommandSpec Spec { get; } = Of(
        "content retire",
        Languages.Text("Stop offering a question or advice; nothing is deleted", "질문이나 조언이 더 나오지 않게 내려요. 지우지는 않아요"),
        ItemOptions.Item(rights, shelf.Offered));

    protected override ItemDeed Deed => ItemDeed.Retire;

    protected override IReadOnlyList<ShelfItem> Suggested(Snowflake guildId) => Shelf.Offered(guildId);

    protected override OutgoingMessage Answer(CommandInteraction interaction, ShelfItem item) => reply.Retire(interaction, item);
}

/// <summary><c>/content restore</c>.</summary>
internal sealed class ContentRestoreCommand(StaffRights rights, ItemShelf shelf, OfferReply reply) : OfferCommand(rights, shelf)
{
    public override CommandSpec Spec { get; } = Of(
        "content restore",
        Languages.Text("Restore a retired question or advice", "내린 질문이나 조언을 되돌려요"),
        ItemOptions.Item(rights, shelf.Retired));

    protected override ItemDeed Deed => ItemDeed.Restore;

    protected override IReadOnlyList<ShelfItem> Suggested(Snowflake guildId) => Shelf.Retired(guildId);

    protected override OutgoingMessage Answer(CommandInteraction interaction, ShelfItem item) => reply.Restore(interaction, item);
}
