using Microsoft.Extensions.Options;
using StudyBot.Content;
using StudyBot.Study.Calendars;
using StudyBot.Study.Feedback;
using StudyBot.Study.Streaks;

namespace StudyBot.Study;

internal static class StudyServices
{
    public static IServiceCollection AddStudy(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton(provider => HolidayFile.LoadAll(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Path))
        .AddSingleton<StudyCalendarReader>()
        .AddSingleton<GuildPresence>()
        .AddSingleton<GuildSettingsReader>()
        .AddSingleton<StudyToday>()
        .AddSingleton<GuildAccessReader>()
        .AddSingleton<PostingChannel>()
        .AddSingleton<StudyLog>()
        .AddSingleton<StudyHistory>()
        .AddSingleton<StreakFactsReader>()
        .AddSingleton<RatingReader>()
        .AddSingleton<FeedbackRow>();
}
