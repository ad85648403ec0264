using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Features.Questions.Steering;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal static class QuestionsFeature
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddContent()
        .AddDelivery()
        .AddNotices()
        .AddSchedules()
        .AddSteering()
        .AddSingleton<ScheduleDesk>()
        .AddSingleton<TodaysQuestions>()
        .AddCommandGroup(new CommandGroupSpec("question", Languages.Text("The daily interview question", "매일 오는 면접 질문")))
        .AddChatInputCommand<QuestionTodayCommand>()
        .AddComponent<QuestionTodaySelect>();

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<QuestionScheduleStore>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<QuestionScheduleStore>())
        .AddSingleton<IGuildNeeds, QuestionNeeds>()
        .AddSingleton<ScheduleChanges>()
        .AddSingleton<QuestionBag>()
        .AddSingleton<QuestionPool>()
        .AddSingleton<PoolWarnings>()
        .AddSingleton<StrandedPins>()
        .AddSingleton<IStudyCalendarListener>(provider => provider.GetRequiredService<StrandedPins>())
        .AddSingleton<SlotIds>()
        .AddSingleton<QuestionClaims>()
        .AddSingleton<HandClaims>()
        .AddSingleton<QuestionPlans>()
        .AddSingleton<QuestionHistory>()
        .AddSingleton<QuestionForecast>()
        .AddSingleton<QuestionSlotStore>()
        .AddSingleton<QuestionPost>()
        .AddSingleton<PostedQuestions>()
        .AddSingleton<ChannelDiagnosis>()
        .AddSingleton<PingRoles>()
        .AddSingleton<QuestionPoster>()
        .AddSingleton<IScheduledJob, QuestionPostJob>()
        .AddSingleton<QuestionExtraStore>()
        .AddSingleton<QuestionExtras>()
        .AddSingleton<IScheduledJob, QuestionExtraJob>();

    private static IServiceCollection AddNotices(this IServiceCollection services)
    {
        foreach (var kind in QuestionLogEntries.All)
            services.AddStaffAction(kind);
        return services
            .AddStaffNotice<QuestionFailedNotice>()
            .AddStaffNotice<QuestionMissedNotice>()
            .AddStaffNotice<QuestionExtraNotice>()
            .AddBriefPart<QuestionBriefPart>()
            .AddStaffNotice<QuestionPoolNotice>()
            .AddStaffNotice<QuestionStrandedNotice>();
    }

    private static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<ScheduleOptions>()
        .AddSingleton<ScheduleCheck>()
        .AddSettingSection<ScheduleSettings>()
        .AddSingleton<ScheduleHealth>()
        .AddSingleton<IGuildCheck, ScheduleGuildCheck>()
        .AddSingleton<ScheduleView>()
        .AddCommandGroup(new CommandGroupSpec("question schedule", Languages.Text("Where, when and what is asked", "어디에 언제 무엇을 물을지")))
        .AddChatInputCommand<ScheduleAddCommand>()
        .AddChatInputCommand<ScheduleEditCommand>()
        .AddChatInputCommand<ScheduleListCommand>()
        .AddChatInputCommand<ScheduleRemoveCommand>()
        .AddComponent<ScheduleRemoveButton>();

    private static IServiceCollection AddSteering(this IServiceCollection services) => services
        .AddSingleton<HandPost>()
        .AddChatInputCommand<QuestionPostCommand>()
        .AddComponent<QuestionPostSelect>()
        .AddComponent<QuestionPostButton>()
        .AddChatInputCommand<QuestionPauseCommand>()
        .AddChatInputCommand<QuestionResumeCommand>()
        .AddSingleton<UpcomingView>()
        .AddChatInputCommand<UpcomingCommand>()
        .AddComponent<UpcomingOfSelect>()
        .AddComponent<UpcomingDateSelect>()
        .AddComponent<PlanPreviewButton>()
        .AddComponent<PlanSwapButton>()
        .AddComponent<PlanSkipButton>()
        .AddComponent<PlanUnskipButton>()
        .AddComponent<PlanUnpinButton>()
        .AddChatInputCommand<QuestionPinCommand>()
        .AddSingleton<HistoryView>()
        .AddChatInputCommand<HistoryCommand>()
        .AddComponent<HistoryOfSelect>()
        .AddComponent<HistoryPageButton>();
}
