namespace StudyBot.Study;

internal static class StudyServices
{
    public static IServiceCollection AddStudy(this IServiceCollection services) => services
        .AddSingleton<GuildSettingsReader>()
        .AddSingleton<StudyLog>()
        .AddSingleton<StudyHistory>();
}
