using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary><c>/content edit</c>: opens one language of an own item, or a copy of a built-in one.</summary>
internal sealed class ContentEditCommand(
    StaffRights rights, ItemShelf shelf, ContentLibrary builtIn, ItemEditor editor) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content edit", Languages.Text("Change a question or advice of your own", "우리 서버의 질문이나 조언을 고쳐요"))
    {
        Options =
        [
            ItemOptions.Item(rights, shelf.Own) with { Required = true },
            .. Others(builtIn),
        ],
        Deferral = Deferral.None,
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    private static CommandOption[] Others(ContentLibrary builtIn) =>
        [ItemOptions.Language, ItemOptions.Topic(builtIn), ItemOptions.Level, ItemOptions.Type, ItemOptions.Stage];

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Open(interaction));

    private InteractionResponse Open(CommandInteraction interaction)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var (options, typed) = (interaction.Options, interaction.Options.String("item") ?? "");
        var found = Found(interaction.Guild(), typed);
        if (found.Count == 0)
            return Reply.Private(texts.UnknownItem(DisplayText.Escape(typed)));
        if (found is not [var item])
        {
            // A menu cannot carry what else was filled in, so it is only offered where there is nothing else.
            return Reply.Private(Others(builtIn).Any(other => options.String(other.Name) is not null)
                ? OutgoingMessage.Text(texts.SeveralFitNameOne(DisplayText.Escape(typed), [.. found.Select(one => one.Ref.Id)]))
                : ItemMenu.Of(found, typed, ItemDeed.Edit, interaction.Locale));
        }

        var topic = options.String("topic") is { } written ? TopicFinder.Find(ItemOptions.Topics(builtIn, item.Ref.Kind), written) : null;
        if (options.String("topic") is { } unknown && topic is null)
            return Reply.Private(texts.UnknownTopic(DisplayText.Escape(unknown)));
        return editor.Open(interaction, item, language => ItemOptions.Form(options, item.Ref.Kind, language) with { TopicId = topic?.Id });
    }

    /// <summary>Own items first: what is built in is only meant where nothing of the guild's own is.</summary>
    private IReadOnlyList<ShelfItem> Found(Snowflake guildId, string typed) =>
        ItemFinder.Match(shelf.Own(guildId), typed) is { Count: > 0 } own ? own : ItemFinder.Match(shelf.All(guildId), typed);
}
