using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.Reviews;

internal static class ReviewsFeature
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<ReviewStore>()
        .AddPortfolioPart<ReviewPortfolioPart>()
        .AddSingleton<ReviewVisits>()
        .AddChatInputCommand<ReviewCommand>()
        .AddComponent<ReviewQuestionButton>()
        .AddComponent<ReviewAnswerButton>()
        .AddComponent<ReviewRateButton>()
        .AddComponent<ReviewBackButton>()
        .AddComponent<ReviewCorrectButton>()
        .AddComponent<ReviewHintButton>()
        .AddComponent<ReviewOwnAnswerButton>()
        .AddComponent<ReviewAdviceButton>();
}
