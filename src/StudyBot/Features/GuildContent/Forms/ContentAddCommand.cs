using System.Collections.ObjectModel;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary><c>/content add</c>: opens an empty form.</summary>
internal sealed class ContentAddCommand(StaffRights rights, ContentLibrary builtIn, GuildSettingsReader settings) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content add", Languages.Text("Add a question or advice of your own", "우리 서버만의 질문이나 조언을 추가해요"))
    {
        Options =
        [
            ItemOptions.Kind with { Required = true },
            ItemOptions.Topic(builtIn) with { Required = true },
            ItemOptions.Level,
            ItemOptions.Type,
            ItemOptions.Stage,
            ItemOptions.Language,
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
        if (ItemOptions.KindOf(options) is not { } kind)
            return Reply.Private(texts.UnknownKind);
        if (TopicFinder.Find(ItemOptions.Topics(builtIn, kind), options.String("topic") ?? "") is not { } topic)
            return Reply.Private(texts.UnknownTopic(DisplayText.Escape(options.String("topic") ?? "")));
        var form = ItemOptions.Form(options, kind, settings.Of(interaction.Guild(), interaction.GuildLocale).Language);
        var whole = form with
        {
            TopicId = topic.Id,
            Level = kind == ItemKind.Question ? form.Level ?? QuestionLevel.Basic : null,
            Type = kind == ItemKind.Question ? form.Type ?? QuestionKind.Concept : null,
            Stage = kind == ItemKind.Advice ? form.Stage ?? AdviceStage.Preparing : null,
        };
        return new ShowModal(ContentModal.Of(whole, ReadOnlyDictionary<string, string>.Empty, interaction.Locale));
    }
}
