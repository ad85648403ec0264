using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>The words of schedules. Every objection says what to do, and that nothing was changed.</summary>
internal abstract class ScheduleTexts
{
    public static Bilingual<ScheduleTexts> Both { get; } = new(new ScheduleTextsKorean(), new ScheduleTextsEnglish());

    public abstract string ListTitle { get; }

    public abstract string NotSetUp { get; }

    public abstract string NothingNamed { get; }

    public abstract string WhenTitle { get; }

    public abstract string WhatTitle { get; }

    public abstract string BesideTitle { get; }

    public abstract string NextTitle { get; }

    public abstract string AllTopics { get; }

    public abstract string AllLevels { get; }

    public abstract string Climbs { get; }

    public abstract string WithThread { get; }

    public abstract string WithPin { get; }

    /// <summary>No ping, thread or pin.</summary>
    public abstract string NothingBeside { get; }

    /// <summary>Nothing is in sight: the cohort is over, say.</summary>
    public abstract string NoNext { get; }

    public abstract string RemoveButton { get; }

    public abstract string FirstStays { get; }

    /// <summary>To the end of a pause that is not later than today.</summary>
    public abstract string ResumesTooSoon { get; }

    /// <summary>To the end of a pause that is none.</summary>
    public abstract string NotPaused { get; }

    public abstract string UnknownTime { get; }

    public abstract string UnknownLevels { get; }

    public abstract string UnknownRole { get; }

    public abstract string EveryoneIsNoRole { get; }

    public abstract string BothPingAndNone { get; }

    public abstract string PinInForum { get; }

    public abstract string NoQuestionFits { get; }

    public abstract string UnknownChannel { get; }

    /// <summary>What staff can set, as a word within a sentence.</summary>
    public abstract string Field(ScheduleField field);

    public abstract string Level(QuestionLevels level);

    /// <summary>A switch that is on.</summary>
    public abstract string On { get; }

    public abstract string Off { get; }

    public abstract string ServersLanguage { get; }

    /// <summary>In place of something that is not set.</summary>
    public abstract string None { get; }

    /// <summary>Beside a question of today that is not there.</summary>
    public abstract string TodaysQuestion { get; }

    /// <summary>Above what an examination says of schedules.</summary>
    public abstract string CheckSubject { get; }

    public abstract string LastSent(Instant at);

    /// <summary>In its place before the first post.</summary>
    public abstract string NoneSent { get; }

    public abstract string NextAt(Instant at);

    /// <summary>Levels shall climb, and there is only one.</summary>
    public abstract string NothingToClimb { get; }

    /// <summary>A name within a sentence, so that nobody reads "the schedule Schedule 5".</summary>
    /// <param name="name">Escaped.</param>
    public abstract string Called(string name);

    /// <summary>In place of a name that staff did not give.</summary>
    /// <param name="number">The schedule's.</param>
    public abstract string Nameless(string number);

    public abstract string Except(string topics);

    public abstract string InLanguage(Language language);

    public abstract string Pings(Snowflake role);

    public abstract string Paused(string? until);

    /// <summary>The same with its beginning, and how to end it.</summary>
    /// <param name="since">When it began.</param>
    /// <param name="until">The day on which it ends by itself, in words; null for never.</param>
    public abstract string PausedSince(Instant since, string? until);

    /// <param name="size">Of its pool.</param>
    public abstract string Pool(PoolSize size);

    /// <summary>Said when the pool is small from the start.</summary>
    public abstract string FewQuestions(int total);

    public abstract string Added(string name);

    /// <param name="name">The schedule.</param>
    /// <param name="changes">One or more, with what they were and are.</param>
    public abstract string Edited(string name, IEnumerable<string> changes);

    public abstract string Unchanged(string name);

    public abstract string ReallyRemove(string name);

    public abstract string Removed(string name);

    public abstract string UnknownSchedule(string typed);

    public abstract string TooMany(int most);

    public abstract string BadName(int longest);

    public abstract string NameTaken(string name);

    public abstract string UnknownDays(string typed);

    public abstract string UnknownTopic(string typed);

    public abstract string TimeBeforeDayStart(string time);

    public abstract string WrongKindOfChannel(Snowflake channel);

    public abstract string MissingPermissions(Snowflake channel, Permissions missing);

    public abstract string TagRequired(Snowflake channel);

    public abstract string RoleNotMentionable(Snowflake role);

    /// <summary>As staff named it, or by its number; not escaped.</summary>
    public static string NameOf(QuestionSchedule schedule, Language language) => NameOf(schedule.Name, $"{schedule.Id}", language);

    public static string NameOf(string name, string number, Language language) => name.Length > 0 ? name : Both.In(language).Nameless(number);
}
