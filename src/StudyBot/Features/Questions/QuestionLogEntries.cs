using System.Collections.ObjectModel;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>How what staff do with questions stands in the staff log.</summary>
internal static class QuestionLogEntries
{
    private const string Name = "name";
    private const string Date = "date";
    private const string Question = "question";
    private const string Names = "names";
    private const string Cause = "cause";
    private const string Channel = "channel";
    private const string Missing = "missing";

    public static StaffActionKind Added { get; } = Kind("question.added", (texts, entry) => texts.Added(entry.Titles[0]));

    public static StaffActionKind Edited { get; } = Kind("question.edited", (texts, entry) => texts.Edited(entry.Titles[0], entry.Changed));

    public static StaffActionKind Removed { get; } = Kind("question.removed", (texts, entry) => texts.Removed(entry.Titles[0]));

    public static StaffActionKind Paused { get; } = Kind("question.paused", (texts, entry) => texts.Paused(entry.Titles, entry.Date));

    public static StaffActionKind Resumed { get; } = Kind("question.resumed", (texts, entry) => texts.Resumed(entry.Titles));

    public static StaffActionKind Posted { get; } = Kind("question.posted", (texts, entry) => texts.Posted(entry.Name, entry.Date!));

    public static StaffActionKind NotPosted { get; } = Kind("question.not_posted", (texts, entry) => texts.NotPosted(entry.Name, entry.Date!, entry.Why));

    /// <summary>Nobody knew yet what came of it when the command was answered.</summary>
    public static StaffActionKind Started { get; } = Kind("question.post_started", (texts, entry) => texts.Started(entry.Name, entry.Date!));

    public static StaffActionKind Swapped { get; } = Kind("question.swapped", (texts, entry) => texts.Swapped(entry.Name, entry.Date!));

    public static StaffActionKind Skipped { get; } = Kind("question.skipped", (texts, entry) => texts.Skipped(entry.Name, entry.Date!));

    public static StaffActionKind Unskipped { get; } = Kind("question.unskipped", (texts, entry) => texts.Unskipped(entry.Name, entry.Date!));

    public static StaffActionKind Pinned { get; } = Kind("question.pinned", (texts, entry) => texts.Pinned(entry.Name, entry.Date!, entry.Question));

    public static StaffActionKind Unpinned { get; } = Kind("question.unpinned", (texts, entry) => texts.Unpinned(entry.Name, entry.Date!));

    public static IReadOnlyList<StaffActionKind> All { get; } =
        [Added, Edited, Removed, Paused, Resumed, Posted, NotPosted, Started, Swapped, Skipped, Unskipped, Pinned, Unpinned];

    /// <param name="kind">What.</param>
    /// <param name="schedule">To which schedule.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="date">Of which of its dates; null for none.</param>
    /// <param name="question">The id of the question that it is about; null for none.</param>
    /// <param name="changed">As <see cref="ScheduleFieldChange.ToDetails"/> has it; null for nothing.</param>
    /// <param name="why">The slot whose trouble is told; null for none.</param>
    public static StaffAction Of(
        StaffActionKind kind, QuestionSchedule schedule, Snowflake by, Instant now, LocalDate? date = null, string? question = null,
        IReadOnlyDictionary<string, string>? changed = null, QuestionSlot? why = null)
    {
        (string Key, string? Value)[] details =
        [
            (Name, schedule.Name),
            (Date, date is { } day ? LocalDatePattern.Iso.Format(day) : null),
            (Question, question),
            (Cause, why?.Reason),
            (Channel, why?.ChannelId.ToString()),
            (Missing, why is null ? null : ((ulong)why.MissingPermissions).ToString(CultureInfo.InvariantCulture)),
        ];
        return new StaffAction
        {
            Kind = kind,
            GuildId = schedule.GuildId,
            By = by,
            At = now,
            Subject = $"{schedule.Id}",
            Details = details.Where(detail => detail.Value is not null).Select(detail => KeyValuePair.Create(detail.Key, detail.Value!))
                .Concat(changed ?? ReadOnlyDictionary<string, string>.Empty).ToDictionary(),
        };
    }

    /// <summary>One entry for what was done to one or more schedules at once.</summary>
    public static StaffAction OfAll(
        StaffActionKind kind, IReadOnlyList<QuestionSchedule> schedules, Snowflake by, Instant now, LocalDate? date = null)
    {
        var action = Of(kind, schedules[0], by, now, date);
        return schedules.Count == 1 ? action : action with
        {
            Subject = string.Join(' ', schedules.Select(schedule => schedule.Id)),
            Details = action.Details.Append(KeyValuePair.Create(Names, string.Join('\n', schedules.Select(schedule => schedule.Name)))).ToDictionary(),
        };
    }

    private static StaffActionKind Kind(string code, Func<QuestionLogTexts, Entry, string> sentence) => new(
        code,
        action => sentence(QuestionLogTexts.Both.Korean, new Entry(action, Language.Korean)),
        action => sentence(QuestionLogTexts.Both.English, new Entry(action, Language.English)));

    private sealed record Entry(StaffAction Action, Language Language)
    {
        public string Name => DisplayText.Escape(ScheduleTexts.NameOf(Action.Details.GetValueOrDefault(QuestionLogEntries.Name, ""), Action.Subject, Language));

        public string? Date => Action.Details.GetValueOrDefault(QuestionLogEntries.Date) is { } date
            ? LocalDatePattern.Iso.Parse(date).Value.InWords(Language, Action.At.InUtc().Date)
            : null;

        public string Question => Action.Details.GetValueOrDefault(QuestionLogEntries.Question, "");

        /// <summary>The names of all schedules that it was done to, in bold; a number for one that has no name.</summary>
        public IReadOnlyList<string> Titles
        {
            get
            {
                var names = Action.Details.GetValueOrDefault(Names, Action.Details.GetValueOrDefault(QuestionLogEntries.Name, "")).Split('\n');
                return [.. Action.Subject.Split(' ').Zip(names, (number, name) =>
                    $"**{(name.Length == 0 ? QuestionLogTexts.Both.In(Language).Numbered(number) : DisplayText.Escape(name))}**")];
            }
        }

        public string Changed => string.Join(", ", ScheduleFieldChange.FromDetails(Action.Details).Select(change => ScheduleWords.Of(change, [], Language)));

        public string Why
        {
            get
            {
                var reason = Action.Details.GetValueOrDefault(Cause, "error");
                var channel = Snowflake.Parse(Action.Details.GetValueOrDefault(Channel, "0"), CultureInfo.InvariantCulture);
                var missing = (Permissions)ulong.Parse(Action.Details.GetValueOrDefault(Missing, "0"), CultureInfo.InvariantCulture);
                return TroubleTexts.Both.In(Language).Why(PostCauses.Of(reason), channel, missing, reason);
            }
        }
    }
}
