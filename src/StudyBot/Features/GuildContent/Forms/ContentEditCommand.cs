using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary><c>/content edit</c>: opens one language of an own item.</summary>
internal sealed class ContentEditCommand(
    StaffRights rights, ItemShelf shelf, ContentLibrary builtIn, GuildSettingsReader settings) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content edit", Languages.Text("Change a question or advice of your own", "우리 서버의 질문이나 조언을 고쳐요"))
    {
        Options =
        [
            ItemOptions.Item(rights, shelf.Own) with { Required = true },
            ItemOptions.Language,
            ItemOptions.Topic(builtIn),
            ItemOptions.Level,
            ItemOptions.Type,
            ItemOptions.Stage,
        ],
        Deferral = Deferral.None,
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Open(interaction));

    private InteractionResponse Open(CommandInteraction interaction)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var options = interaction.Options;
        if (ItemFinder.Find(shelf.Own(interaction.Guild()), options.String("item") ?? "") is not { Own: { } item })
            return Reply.Private(texts.UnknownItem(DisplayText.Escape(options.String("item") ?? "")));
        var topic = options.String("topic") is { } typed ? TopicFinder.Find(ItemOptions.Topics(builtIn, item.Entry.Kind), typed) : null;
        if (options.String("topic") is { } unknown && topic is null)
            return Reply.Private(texts.UnknownTopic(DisplayText.Escape(unknown)));
        var language = EditForm.LanguageOf(item, settings.Of(interaction.Guild(), interaction.GuildLocale).Language);
        var form = ItemOptions.Form(options, item.Entry.Kind, language) with { TopicId = topic?.Id };
        return EditForm.Open(item, form, interaction.Locale);
    }
}
