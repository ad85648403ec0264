using StudyBot.Discord.Interactions;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Features.CheckIns.Direct;

namespace StudyBot.Features.CheckIns;

internal static class CheckInsFeature
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services) => services
        .AddSingleton<CheckInStore>()
        .AddSingleton<CheckInPlaces>()
        .AddSingleton<CheckInUndo>()
        .AddSingleton<BackFillStore>()
        .AddChatInputCommand<CheckInCommand>()
        .AddComponent<UndoButton>()
        .AddComponent<YesterdayButton>()
        .AddComponent<TodayButton>()
        .AddComponent<DirectCheckInButton>()
        .AddModal<DirectCheckInModal>();
}
