using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

/// <summary><c>/question random</c>: practice for whoever wants more than the question of the day.</summary>
internal sealed class QuestionRandomCommand(PracticeView view, GuildLibraries libraries) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question random", Languages.Text("Practise a question; only you see it", "질문 하나를 혼자 연습해요"))
    {
        Options =
        [
            new(CommandOptionType.String, "topic", Languages.Text("Only questions on this topic", "이 주제의 질문만"))
            {
                MaxLength = 100,
                Autocomplete = (interaction, _) => new(ContentChoices.Topics(Offered(libraries.Of(interaction.GuildId)), interaction.Typed)),
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (interaction.Options.String("topic") is not { } typed)
            return new(Reply.Private(view.Random(interaction, topicId: null, after: null)));
        var library = libraries.Of(interaction.Guild());
        var texts = PracticeTexts.Both.In(interaction.Locale);
        if (TopicFinder.Find(library.QuestionTopics, typed) is not { } topic)
            return new(Reply.Private(texts.UnknownTopic(DisplayText.Escape(typed))));
        return new(library.QuestionsOn(topic.Id).Any()
            ? Reply.Private(view.Random(interaction, topic.Id, after: null))
            : Reply.Private(texts.TopicIsOff(topic.Name.In(Languages.OfLocale(interaction.Locale)))));
    }

    private static IEnumerable<Topic> Offered(ContentLibrary library) => library.QuestionTopics.Where(topic => library.QuestionsOn(topic.Id).Any());
}
