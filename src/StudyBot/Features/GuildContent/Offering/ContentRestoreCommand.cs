using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary><c>/content restore</c>: brings back what was taken away.</summary>
internal sealed class ContentRestoreCommand(StaffRights rights, ItemShelf shelf, OfferReply reply) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content restore", Languages.Text("Offer a retired question or advice again", "내린 질문이나 조언을 다시 내보내요"))
    {
        Options = [ItemOptions.Item(rights, shelf.Retired) with { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var typed = interaction.Options.String("item") ?? "";
        return ItemFinder.Find(shelf.All(interaction.Guild()), typed) is { } item
            ? new(Reply.Private(reply.Restore(interaction, item)))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).UnknownItem(DisplayText.Escape(typed))));
    }
}
