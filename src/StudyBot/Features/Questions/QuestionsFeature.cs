using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal static class QuestionsFeature
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<QuestionScheduleStore>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<QuestionScheduleStore>())
        .AddSingleton<QuestionBag>()
        .AddSingleton<SlotIds>()
        .AddSingleton<QuestionSlotStore>()
        .AddSingleton<QuestionPost>()
        .AddSingleton<IScheduledJob, QuestionPostJob>()
        .AddCommandGroup(new CommandGroupSpec("question", Languages.Text("The daily interview question", "매일 오는 면접 질문")))
        .AddChatInputCommand<QuestionTodayCommand>();
}
