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

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var typed = interaction.Options.String("item") ?? "";
        return ItemFinder.Find(shelf.All(interaction.Guild()), typed) is { } item
            ? new(Reply.Private(Answer(interaction, item)))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).UnknownItem(DisplayText.Escape(typed))));
    }

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
        Languages.Text("Stop offering a question or advice; nothing is deleted", "질문이나 조언을 더 이상 내보내지 않아요. 지우지는 않아요"),
        ItemOptions.Item(rights, shelf.Offered));

    protected override OutgoingMessage Answer(CommandInteraction interaction, ShelfItem item) => reply.Retire(interaction, item);
}

/// <summary><c>/content restore</c>.</summary>
internal sealed class ContentRestoreCommand(StaffRights rights, ItemShelf shelf, OfferReply reply) : OfferCommand(rights, shelf)
{
    public override CommandSpec Spec { get; } = Of(
        "content restore",
        Languages.Text("Offer a retired question or advice again", "내린 질문이나 조언을 다시 내보내요"),
        ItemOptions.Item(rights, shelf.Retired));

    protected override OutgoingMessage Answer(CommandInteraction interaction, ShelfItem item) => reply.Restore(interaction, item);
}
