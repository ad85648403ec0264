using StudyBot.Discord.Interactions;
using StudyBot.Features.Streaks.Corrections;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Features.Streaks.Why;
using StudyBot.Features.Streaks.Year;
using StudyBot.Letters;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Portfolios;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

internal static class StreaksFeature
{
    private static IServiceCollection AddExcuses(this IServiceCollection services) => services
        .AddSingleton<ExcuseStore>()
        .AddSingleton<ExcuseDecisions>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<ExcuseDecisions>())
        .AddSingleton<ExcuseDesk>()
        .AddCommandGroup(new CommandGroupSpec("excuse", Languages.Text("Days on which you need not study", "공부하지 않아도 되는 날")))
        .AddChatInputCommand<ExcuseAskCommand>()
        .AddChatInputCommand<ExcuseListCommand>()
        .AddComponent<ExcuseWithdrawSelect>()
        .AddComponent<ExcuseApproveButton>()
        .AddComponent<ExcuseDeclineButton>()
        .AddComponent<ExcuseQueueButton>()
        .AddBriefPart<ExcuseBriefPart>()
        .AddModal<ExcuseDeclineModal>()
        .AddStaffNotice<ExcuseNotice>()
        .AddStaffAction(ExcuseLogEntries.Approved)
        .AddStaffAction(ExcuseLogEntries.Declined)
        .AddStaffAction(ExcuseLogEntries.Revoked)
        .AddMemberLetter<ExcuseLetter>();

    private static IServiceCollection AddCorrections(this IServiceCollection services) => services
        .AddSingleton<CreditStore>()
        .AddSingleton<CorrectionLedger>()
        .AddSingleton<CorrectionDesk>()
        .AddChatInputCommand<CreditCommand>()
        .AddChatInputCommand<GrantExcuseCommand>()
        .AddChatInputCommand<RevokeCommand>()
        .AddSingleton<ExcuseGrants>()
        .AddComponent<GrantExcuseOpenButton>()
        .AddModal<GrantExcuseModal>()
        .AddComponent<RevokeSelect>()
        .AddComponent<CorrectionUndoButton>()
        .AddModal<RevokeModal>()
        .AddStaffAction(CorrectionLogEntries.Credited)
        .AddStaffAction(CorrectionLogEntries.Revoked)
        .AddStaffAction(CorrectionLogEntries.Undone)
        .AddMemberLetter<CreditLetter>()
        .AddMemberLetter<RevocationLetter>()
        .AddMemberLetter<UndoLetter>();

    public static IServiceCollection AddStreaks(this IServiceCollection services) => services
        .AddSingleton<StreakStore>()
        .AddSingleton<IStudyLogListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IStudyCalendarListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IOutageListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IScheduledJob, StreakRenewalJob>()
        .AddExcuses()
        .AddCorrections()
        .AddSingleton<WhyView>()
        .AddSingleton<YearView>()
        .AddPortfolioPart<CalendarPortfolioPart>()
        .AddCommandGroup(new CommandGroupSpec("streak", Languages.Text("Your streak, and how it comes about", "연속 기록과 그렇게 센 까닭")))
        .AddChatInputCommand<StreakCommand>()
        .AddChatInputCommand<WhyCommand>()
        .AddChatInputCommand<YearCommand>()
        .AddComponent<WhyPageButton>();
}
