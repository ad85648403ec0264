using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.PeerReviews.Asking;
using StudyBot.Features.PeerReviews.Desk;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Features.PeerReviews.Reviewing;
using StudyBot.Features.PeerReviews.Telling;
using StudyBot.Letters;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.PeerReviews;

internal static class PeerReviewsFeature
{
    public static IServiceCollection AddPeerReviews(this IServiceCollection services) => services
        .AddContent()
        .AddRecords()
        .AddHome()
        .AddAsking()
        .AddReviewing()
        .AddDesk()
        .AddTelling();

    private static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<Seating>()
        .AddSingleton<PeerSeats>()
        .AddSingleton<SeatStore>()
        .AddSingleton<IOutageListener>(provider => provider.GetRequiredService<SeatStore>())
        .AddSingleton<ReviewerStore>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<ReviewerStore>())
        .AddSingleton<RequestStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<SendStore>()
        .AddSingleton<QuestionNames>()
        .AddSingleton<IScheduledJob, DeadlineJob>();

    private static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddSingleton<PeerHome>()
        .AddChatInputCommand<PeerCommand>()
        .AddComponent<HomeButton>()
        .AddComponent<JoinButton>()
        .AddComponent<LeaveButton>()
        .AddComponent<NameButton>();

    private static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<AskReply>()
        .AddSingleton<ReceivedView>()
        .AddComponent<AskButton>()
        .AddComponent<JoinAndAskButton>()
        .AddComponent<ReceivedSelect>()
        .AddComponent<ThanksButton>();

    private static IServiceCollection AddReviewing(this IServiceCollection services) => services
        .AddSingleton<SeatDoor>()
        .AddSingleton<ReviewForm>()
        .AddComponent<OpenButton>()
        .AddComponent<OpenSelect>()
        .AddComponent<RateSelect>()
        .AddComponent<SendButton>()
        .AddComponent<PassButton>()
        .AddModal<SendModal>();

    private static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<QueueView>()
        .AddStaffNotice<QueueNotice>()
        .AddBriefPart<QueueBriefPart>()
        .AddPortfolioPart<ReviewsPortfolioPart>()
        .AddStaffAction(MentorLogEntry.Kind)
        .AddChatInputCommand<QueueCommand>();

    private static IServiceCollection AddTelling(this IServiceCollection services) => services
        .AddMemberLetter<AssignedLetter>()
        .AddMemberLetter<ReviewedLetter>();
}
