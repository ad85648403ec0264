using System.Globalization;
using StudyBot.Content;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>What a schedule asks, and what stands beside its posts, in words.</summary>
internal static class ScheduleWords
{
    private static readonly QuestionLevels[] Single = [QuestionLevels.Basic, QuestionLevels.Intermediate, QuestionLevels.Advanced];

    /// <summary>"기초, 중급"; "all levels".</summary>
    public static string Of(QuestionLevels levels, Language language)
    {
        var texts = ScheduleTexts.Both.In(language);
        return levels == QuestionLevels.All
            ? texts.AllLevels
            : string.Join(", ", Single.Where(level => levels.HasFlag(level)).Select(texts.Level));
    }

    /// <summary>"머신러닝, 통계 · 모든 난이도"; a topic that the data no longer has goes by its id.</summary>
    public static string Of(QuestionFilter filter, bool climbs, IReadOnlyList<Topic> topics, Language language)
    {
        var texts = ScheduleTexts.Both.In(language);
        string?[] parts =
        [
            filter.Topics.Count == 0 ? texts.AllTopics : Names(filter.Topics, topics, language),
            filter.ExcludedTopics.Count == 0 ? null : texts.Except(Names(filter.ExcludedTopics, topics, language)),
            Of(filter.Levels, language),
            climbs ? texts.Climbs : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>"요일 매일 → 토 · 일"; of an old entry of the log, which holds no more, the name alone.</summary>
    /// <param name="change">What was changed.</param>
    /// <param name="topics">That have names; others go by their ids.</param>
    /// <param name="language">The reader's.</param>
    public static string Of(ScheduleFieldChange change, IReadOnlyList<Topic> topics, Language language)
    {
        var name = ScheduleTexts.Both.In(language).Field(change.Field);
        return change is { Before: { } before, After: { } after }
            ? $"{name} {Value(change.Field, before, topics, language)} → {Value(change.Field, after, topics, language)}"
            : name;
    }

    private static string Value(ScheduleField field, string value, IReadOnlyList<Topic> topics, Language language)
    {
        var texts = ScheduleTexts.Both.In(language);
        return (field, value) switch
        {
            (ScheduleField.Climb or ScheduleField.Thread or ScheduleField.Pin, _) => value == ScheduleFieldChange.On ? texts.On : texts.Off,
            (ScheduleField.Topics, "") => texts.AllTopics,
            (ScheduleField.Language, "") => texts.ServersLanguage,
            (_, "") => texts.None,
            (ScheduleField.Name, _) => DisplayText.Escape(value),
            (ScheduleField.Days, _) => new Weekdays(int.Parse(value, CultureInfo.InvariantCulture)).InWords(language),
            (ScheduleField.Levels, _) => Of((QuestionLevels)int.Parse(value, CultureInfo.InvariantCulture), language),
            (ScheduleField.Topics or ScheduleField.Excluded, _) => Names(value.Split(','), topics, language),
            (ScheduleField.Language, _) => Languages.OfCode(value).OwnName(),
            _ => value,
        };
    }

    /// <summary>Ping, thread, pin and language, as far as there are any.</summary>
    public static string Beside(QuestionSchedule schedule, Language language)
    {
        var texts = ScheduleTexts.Both.In(language);
        string?[] parts =
        [
            schedule.PingRoleId is { } role ? texts.Pings(role) : null,
            schedule.OpensThread ? texts.WithThread : null,
            schedule.Pins ? texts.WithPin : null,
            schedule.Language is { } other ? texts.InLanguage(other) : null,
        ];
        return parts.Any(part => part is not null) ? string.Join(" · ", parts.OfType<string>()) : texts.NothingBeside;
    }

    private static string Names(IEnumerable<string> ids, IReadOnlyList<Topic> topics, Language language) =>
        string.Join(", ", ids.Select(id => topics.FirstOrDefault(topic => topic.Id == id)?.Name.In(language) ?? id));
}
