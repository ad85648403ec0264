using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Answers;

internal static class AnswersFeature
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<AskedSlots>()
        .AddSingleton<AskedQuestions>()
        .AddSingleton<AnswerStore>()
        .AddSingleton<AnswerReceipt>()
        .AddComponent<AnswerButton>()
        .AddComponent<HintButton>()
        .AddComponent<ModelAnswerButton>()
        .AddComponent<QuestionLanguageButton>()
        .AddModal<AnswerModal>();
}
