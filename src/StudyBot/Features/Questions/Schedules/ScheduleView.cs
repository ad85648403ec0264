using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Schedules as staff see them: everything that is set, how many questions are left, and what comes next.</summary>
internal sealed class ScheduleView(
    Database database, QuestionForecast forecast, QuestionPool pool, GuildLibraries libraries, GuildSettingsReader settings, TimeProvider clock)
{
    private const int Color = 0x5865F2;

    /// <summary>All of a guild's, a field each.</summary>
    /// <param name="schedules">All.</param>
    /// <param name="troubles">By the number of the schedule; how to mend them stands above, each once.</param>
    /// <param name="language">The reader's.</param>
    public OutgoingMessage List(IReadOnlyList<QuestionSchedule> schedules, ILookup<long, ScheduleTrouble> troubles, Language language) => new()
    {
        Embeds =
        [
            new Embed
            {
                Title = ScheduleTexts.Both.In(language).ListTitle,
                Description = Fixes(troubles, language),
                Color = Color,
                Fields = [.. schedules.Select(schedule => new EmbedField(Title(schedule, language), string.Join('\n', [.. troubles[schedule.Id].Select(trouble => trouble.Line), .. Lines(schedule, language)])))],
            },
        ],
    };

    /// <summary>One, below a sentence that says what became of it.</summary>
    public OutgoingMessage One(QuestionSchedule schedule, string head, Language language) => new()
    {
        Content = head,
        Embeds =
        [
            new Embed { Title = Title(schedule, language), Description = string.Join('\n', Lines(schedule, language)), Color = Color },
        ],
    };

    private static string? Fixes(ILookup<long, ScheduleTrouble> troubles, Language language)
    {
        var fixes = troubles.SelectMany(all => all).Select(trouble => trouble.Fix).OfType<string>().Distinct().ToList();
        return fixes.Count == 0 ? null : string.Join('\n', fixes.Prepend($"**{TroubleTexts.Both.In(language).FixTitle}**"));
    }

    public PoolSize PoolOf(QuestionSchedule schedule) => database.Read(connection => pool.Size(connection, schedule));

    /// <summary>With its number before a name of its own; one without a name goes by the number alone.</summary>
    private static string Title(QuestionSchedule schedule, Language language)
    {
        var name = DisplayText.Escape(ScheduleTexts.NameOf(schedule, language));
        return schedule.Name.Length == 0 ? name : $"{schedule.Id}. {name}";
    }

    private IEnumerable<string> Lines(QuestionSchedule schedule, Language language)
    {
        var texts = ScheduleTexts.Both.In(language);
        var topics = libraries.Of(schedule.GuildId).QuestionTopics;
        var today = clock.Now().InZone(settings.Of(schedule.GuildId, locale: null).Zone).Date;
        var next = forecast.Next(schedule);
        yield return $"**{texts.WhenTitle}** {schedule.Weekdays.InWords(language)} {schedule.LocalTime.InWords()} · {schedule.ChannelId.ChannelMention()}";
        yield return $"**{texts.WhatTitle}** {ScheduleWords.Of(schedule.Filter, schedule.Climbs, topics, language)}";
        yield return $"**{texts.BesideTitle}** {ScheduleWords.Beside(schedule, language)}";
        if (schedule.Climbs && int.IsPow2((int)schedule.Filter.Levels))
            yield return texts.NothingToClimb;
        var isPaused = schedule.IsPausedOn(today);
        if (isPaused)
            yield return texts.Paused(schedule.ResumesOn?.InWords(language, today));
        yield return next is null
            ? $"**{texts.NextTitle}** {texts.NoNext}"
            : $"**{texts.NextTitle}** {next.Date.InWords(language, today)} {next.At.TimeOfDay()} ({next.At.Relative()})";
        if (next is null && forecast.Silence(schedule) is var silence && !(isPaused && silence == QuestionSilence.Paused))
            yield return QuestionSilenceTexts.Both.In(language).Why(silence, schedule.Weekdays);
        yield return texts.Pool(PoolOf(schedule));
    }
}
