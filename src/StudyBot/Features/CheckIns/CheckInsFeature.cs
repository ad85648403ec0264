using StudyBot.Discord.Interactions;
using StudyBot.Features.CheckIns.BackFills;

namespace StudyBot.Features.CheckIns;

internal static class CheckInsFeature
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services) => services
        .AddSingleton<CheckInStore>()
        .AddSingleton<CheckInUndo>()
        .AddSingleton<BackFillStore>()
        .AddChatInputCommand<CheckInCommand>()
        .AddComponent<UndoButton>()
        .AddComponent<YesterdayButton>()
        .AddComponent<TodayButton>();
}
