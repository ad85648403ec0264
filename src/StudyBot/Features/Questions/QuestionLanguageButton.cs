using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>The question in the other language, as a private copy whose buttons stay in it.</summary>
internal sealed class QuestionLanguageButton(AskedQuestions questions, AnswerStore answers) : IComponentHandler
{
    private const string LanguageRoute = "question:language";

    public string Route => LanguageRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(long slotId, Language language) => AskedQuestions.Id(LanguageRoute, slotId, language);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return ValueTask.FromResult<InteractionResponse>(Reply.Private(QuestionTexts.Both.In(interaction.Locale).UnknownQuestion));
        var answered = answers.Find(asked.Slot, interaction.User.Id) is not null;
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(QuestionPost.Private(asked, answered)));
    }
}
