using StudyBot.Discord.Interactions;
using StudyBot.Features.Reminders.Answering;
using StudyBot.Features.Reminders.Commands;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Features.Reminders.Sending;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders;

internal static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ReminderStore>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<ReminderStore>())
        .AddSingleton<IZoneListener>(provider => provider.GetRequiredService<ReminderStore>())
        .AddSingleton<ReminderLooks>()
        .AddSingleton<IScheduledJob, ReminderJob>()
        .AddSingleton<ReminderPress>()
        .AddMemberLetter<ReminderLetter>()
        .AddMemberLetter<FarewellLetter>()
        .AddCommandGroup(new CommandGroupSpec("remind", Languages.Text("Be reminded while your day is open", "오늘 기록이 없을 때 알림을 받아요")))
        .AddChatInputCommand<RemindOnCommand>()
        .AddChatInputCommand<RemindOffCommand>()
        .AddChatInputCommand<RemindShowCommand>()
        .AddChatInputCommand<RemindQuietCommand>()
        .AddComponent<NotTodayButton>()
        .AddComponent<StopButton>()
        .AddComponent<GoOnButton>();
}
