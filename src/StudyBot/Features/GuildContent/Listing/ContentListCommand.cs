using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary><c>/content list</c>: the guild's own items, and what was retired.</summary>
internal sealed class ContentListCommand(StaffRights rights, ContentLibrary builtIn, ListView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content list", Languages.Text("Questions and advice of your own, and what is retired", "우리 서버의 질문과 조언, 내린 항목을 모두 봐요"))
    {
        Options = [ItemOptions.Kind, ItemOptions.Topic(builtIn)],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : List(interaction));

    private Reply List(CommandInteraction interaction)
    {
        var kind = ItemOptions.KindOf(interaction.Options);
        var typed = interaction.Options.String("topic");
        var topic = typed is null ? null : TopicFinder.Find(ItemOptions.Topics(builtIn, kind), typed);
        return typed is not null && topic is null
            ? Reply.Private(ContentTexts.Both.In(interaction.Locale).UnknownTopic(DisplayText.Escape(typed)))
            : Reply.Private(view.Message(interaction, new ListPlace(kind, topic?.Id, Page: 0)));
    }
}
