using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary><c>/question suggest</c>: opens the form, unless there is something to tell first.</summary>
internal sealed class SuggestCommand(ContentLibrary builtIn, MemberNews news) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "question suggest", Languages.Text("Suggest a question you met in an interview", "면접에서 만난 질문을 운영진에게 제안해요"))
    {
        Options = [TopicAndLevel.Topic(builtIn), TopicAndLevel.Level],
        Deferral = Deferral.None,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => new(Open(interaction));

    private InteractionResponse Open(CommandInteraction interaction)
    {
        var texts = SuggestionTexts.Both.In(interaction.Locale);
        var typed = interaction.Options.String("topic") ?? "";
        var topic = typed.Length == 0 ? null : TopicFinder.Find(builtIn.QuestionTopics, typed);
        if (typed.Length > 0 && topic is null)
            return Reply.Private(texts.UnknownTopic(DisplayText.Escape(typed)));
        var form = new SuggestForm(interaction.Id, topic?.Id, TopicAndLevel.LevelOf(interaction.Options.String("level")));
        var told = news.Above(interaction, new OutgoingMessage { Components = [new ActionRow(SuggestOpenButton.To(form, texts))] });
        // A form cannot come with a message, so whoever is told something opens it from there.
        return told.Content is null ? form.Modal(interaction, written: null) : Reply.Private(told);
    }
}
