using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Doctor;
using StudyBot.Farewells;
using StudyBot.Features;
using StudyBot.Letters;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot;

internal static class StudyBotServices
{
    /// <summary>All of the bot but its connection to Discord and its clock.</summary>
    public static IServiceCollection AddStudyBot(this IServiceCollection services) => services
        .AddSingleton<RouterTextsSelector>(RouterWords.For)
        .AddStorage()
        .AddStudy()
        .AddScheduling()
        .AddStaff()
        .AddSettingsBook()
        .AddDoctor()
        .AddLetters()
        .AddOutages()
        .AddFarewells()
        .AddFeatures();
}
