using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

internal static class StaffFeature
{
    public static IServiceCollection AddStaffCommands(this IServiceCollection services) => services
        .AddSingleton<StaffLogView>()
        .AddCommandGroup(new CommandGroupSpec("staff", Languages.Text("For those who run the server", "서버 운영진을 위한 명령어")))
        .AddChatInputCommand<StaffLogCommand>()
        .AddComponent<StaffLogPageButton>();
}
