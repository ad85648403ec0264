using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary><c>/content retire</c>: takes an item away, own or built in.</summary>
internal sealed class ContentRetireCommand(StaffRights rights, ItemShelf shelf, OfferReply reply) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content retire", Languages.Text("Stop offering a question or advice; nothing is deleted", "질문이나 조언을 더 이상 내보내지 않아요. 지우지는 않아요"))
    {
        Options = [ItemOptions.Item(rights, shelf.Offered) with { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var typed = interaction.Options.String("item") ?? "";
        return ItemFinder.Find(shelf.All(interaction.Guild()), typed) is { } item
            ? new(Reply.Private(reply.Retire(interaction, item)))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).UnknownItem(DisplayText.Escape(typed))));
    }
}
