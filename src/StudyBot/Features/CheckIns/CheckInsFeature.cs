using StudyBot.Discord.Interactions;

namespace StudyBot.Features.CheckIns;

internal static class CheckInsFeature
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services) => services
        .AddSingleton<CheckInStore>()
        .AddSingleton<CheckInUndo>()
        .AddChatInputCommand<CheckInCommand>()
        .AddComponent<UndoButton>();
}
