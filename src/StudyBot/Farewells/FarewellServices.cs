using StudyBot.Discord.Gateway;
using StudyBot.Scheduling;

namespace StudyBot.Farewells;

internal static class FarewellServices
{
    public static IServiceCollection AddFarewells(this IServiceCollection services) => services
        .AddSingleton<FarewellStore>()
        .AddSingleton<IGatewayEventHandler, FarewellListener>()
        .AddSingleton<IScheduledJob, FarewellJob>();
}
