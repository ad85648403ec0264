using StudyBot.Features.Advice;
using StudyBot.Features.Answers;
using StudyBot.Features.Calendar;
using StudyBot.Features.CheckIns;
using StudyBot.Features.Configuration;
using StudyBot.Features.Digests;
using StudyBot.Features.Doctor;
using StudyBot.Features.Feedback;
using StudyBot.Features.Focus;
using StudyBot.Features.GuildContent;
using StudyBot.Features.Help;
using StudyBot.Features.Leaderboards;
using StudyBot.Features.Me;
using StudyBot.Features.Milestones;
using StudyBot.Features.PeerReviews;
using StudyBot.Features.Privacy;
using StudyBot.Features.Questions;
using StudyBot.Features.Reminders;
using StudyBot.Features.Reviews;
using StudyBot.Features.Settings;
using StudyBot.Features.Staff;
using StudyBot.Features.Streaks;
using StudyBot.Features.Suggestions;

namespace StudyBot.Features;

/// <summary>Everything the bot can do, one line each.</summary>
internal static class FeatureList
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSettings()
        .AddCalendar()
        .AddQuestions()
        .AddAnswers()
        .AddReviews()
        .AddPeerReviews()
        .AddCheckIns()
        .AddFocus()
        .AddStreaks()
        .AddMilestones()
        .AddReminders()
        .AddLeaderboards()
        .AddDigests()
        .AddAdvice()
        .AddFeedback()
        .AddStaffCommands()
        .AddDoctorCommand()
        .AddGuildContent()
        .AddSuggestions()
        .AddMe()
        .AddPrivacy()
        .AddConfiguration()
        .AddHelp();
}
