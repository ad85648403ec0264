using StudyBot.Content;
using StudyBot.Features.Questions.Delivery;
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
