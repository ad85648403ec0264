using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Feedback.Desk;
using StudyBot.Features.Feedback.Rating;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Feedback;

internal static class FeedbackFeature
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddContent()
        .AddRating()
        .AddReporting()
        .AddDesk();

    private static IServiceCollection AddRating(this IServiceCollection services) => services
        .AddSingleton<RatingStore>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<RatingStore>())
        .AddComponent<RateButton>();

    private static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddSingleton<ReportStore>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<ReportStore>())
        .AddMemberLetter<ReportOutcomeLetter>()
        .AddComponent<ReportButton>()
        .AddModal<ReportModal>();

    private static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<ReportQueue>()
        .AddSingleton<ReportView>()
        .AddSingleton<ReportListView>()
        .AddSingleton<ReportFinder>()
        .AddSingleton<ReportReply>()
        .AddStaffNotice<ReportNotice>()
        .AddBriefPart<ReportBriefPart>()
        .AddStaffAction(ReportLogEntries.Resolved)
        .AddStaffAction(ReportLogEntries.Dismissed)
        .AddChatInputCommand<ReportsCommand>()
        .AddComponent<ReportsPageButton>()
        .AddComponent<ReportOpenSelect>()
        .AddComponent<ReportCloseButton>()
        .AddComponent<ReportItemButton>()
        .AddModal<ReportCloseModal>();
}
