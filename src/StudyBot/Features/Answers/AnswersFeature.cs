using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.FollowUps;
using StudyBot.Features.Answers.Own;
using StudyBot.Features.Answers.Practice;
using StudyBot.Features.Answers.Sharing;
using StudyBot.Features.Answers.Threads;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.Answers;

internal static class AnswersFeature
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddContent()
        .AddAnswering()
        .AddSharing()
        .AddFollowUps()
        .AddOwnAnswers()
        .AddPractice()
        .AddThreads();

    private static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton<AskedSlots>()
        .AddSingleton<AskedQuestions>()
        .AddSingleton<AnswerStore>()
        .AddSingleton<AnswerView>()
        .AddSingleton<AnswerReceipt>()
        .AddComponent<AnswerButton>()
        .AddComponent<HintButton>()
        .AddComponent<ModelAnswerButton>()
        .AddComponent<RevealButton>()
        .AddComponent<QuestionLanguageButton>()
        .AddComponent<CoverSelect>()
        .AddComponent<RateButton>()
        .AddComponent<KeptAnswerButton>()
        .AddComponent<RestoreAnswerButton>()
        .AddModal<AnswerModal>();

    private static IServiceCollection AddSharing(this IServiceCollection services) => services
        .AddSingleton<SharedAnswers>()
        .AddSingleton<SharedAnswerPage>()
        .AddComponent<OthersButton>()
        .AddComponent<OthersPageButton>()
        .AddComponent<ThanksButton>()
        .AddComponent<ShareButton>()
        .AddComponent<UnshareButton>()
        .AddComponent<StaffLookButton>()
        .AddComponent<TakeDownButton>()
        .AddComponent<AllowButton>()
        .AddStaffAction(ShareLogEntries.TakenDown)
        .AddStaffAction(ShareLogEntries.Allowed);

    private static IServiceCollection AddFollowUps(this IServiceCollection services) => services
        .AddSingleton<FollowUpStore>()
        .AddSingleton<FollowUpView>()
        .AddComponent<AskMoreButton>()
        .AddComponent<FollowUpButton>()
        .AddComponent<FollowUpAnswerButton>()
        .AddModal<FollowUpModal>();

    private static IServiceCollection AddOwnAnswers(this IServiceCollection services) => services
        .AddSingleton<OwnAnswersStore>()
        .AddPortfolioPart<AnswersPortfolioPart>()
        .AddSingleton<OwnAnswersList>()
        .AddSingleton<OwnAnswersView>()
        .AddChatInputCommand<AnswersCommand>()
        .AddComponent<OwnAnswersPageButton>()
        .AddComponent<OwnAnswerOpenSelect>()
        .AddComponent<OwnAnswersExportButton>();

    private static IServiceCollection AddPractice(this IServiceCollection services) => services
        .AddSingleton<PracticeDraw>()
        .AddSingleton<PracticeView>()
        .AddChatInputCommand<QuestionRandomCommand>()
        .AddChatInputCommand<QuestionShowCommand>()
        .AddComponent<QuestionShowSelect>()
        .AddComponent<PracticeNextButton>();

    private static IServiceCollection AddThreads(this IServiceCollection services) => services
        .AddSingleton<AnswerPostStore>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<AnswerPostStore>())
        .AddSingleton<AnswerPoster>()
        .AddSingleton<AnswerWithdrawal>()
        .AddSingleton<IScheduledJob, AnswerPostJob>()
        .AddComponent<ThreadButton>()
        .AddComponent<UnthreadButton>();
}
