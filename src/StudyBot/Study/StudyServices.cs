using Microsoft.Extensions.Options;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study.Calendars;
using StudyBot.Study.Feedback;
using StudyBot.Study.Members;
using StudyBot.Study.Portfolios;
using StudyBot.Study.Streaks;
using StudyBot.Study.Zones;

namespace StudyBot.Study;

internal static class StudyServices
{
    public static IServiceCollection AddStudy(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton(provider => HolidayFile.LoadAll(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Path))
        .AddSingleton(provider => new ZoneFinder(CityFile.Load(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Path)))
        .AddSingleton<MemberChoices>()
        .AddSingleton<IInteractionLocale>(provider => provider.GetRequiredService<MemberChoices>())
        .AddSingleton<StudyCalendarReader>()
        .AddSingleton<GuildPresence>()
        .AddSingleton<GuildSettingsReader>()
        .AddSingleton<StudyToday>()
        .AddSingleton<GuildAccessReader>()
        .AddSingleton<PostingChannel>()
        .AddSingleton<StudyLog>()
        .AddSingleton<StudyHistory>()
        .AddSingleton<PortfolioFiles>()
        .AddSingleton<StreakFactsReader>()
        .AddSingleton<RatingReader>()
        .AddSingleton<FeedbackRow>();
}
