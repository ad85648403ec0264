using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Corrections;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

/// <summary>Fourteen days of a member, newest first, each with what decided it; for their eyes only.</summary>
internal sealed class WhyView(StreakFactsReader facts, CreditStore credits)
{
    private const int DaysShown = 14;
    private const int LongestReason = 80;

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose; also who reads it.</param>
    /// <param name="studyDay">The guild's.</param>
    /// <param name="now">The instant.</param>
    /// <param name="page">From 0, the newest; beyond the member's first day, the last that has any.</param>
    /// <param name="language">The member's.</param>
    public OutgoingMessage Of(Snowflake guildId, Snowflake userId, StudyDay studyDay, Instant now, int page, Language language)
    {
        var texts = WhyTexts.Both.In(language);
        var known = facts.Of(guildId, userId);
        var today = studyDay.DateOf(now);
        var pages = Math.Max(1, ((Period.DaysBetween(known.MetDates.FirstOrDefault(today), today)) / DaysShown) + 1);
        var number = Math.Clamp(page, 0, pages - 1);
        var last = today.PlusDays(-number * DaysShown);
        var first = last.PlusDays(1 - DaysShown);
        var reasons = credits.Reasons(guildId, userId, first, last);
        // To today on every page: the sum below is of today.
        var days = StreakDiary.Of(known, first, today, today);
        var lines = WhyLines.Of(days.Take(DaysShown).Reverse().Select(day => new WhyLines.Line(day, Words(day))), texts);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Description = string.Join('\n', [.. lines, "", texts.Sum(days[^1].Run, days[^1].RestDays, days[^1].DaysToRestDay), $"-# {texts.Rule}"]),
                    Color = 0xF4900C,
                },
            ],
            Components = pages == 1 ? [] :
            [
                new ActionRow(
                    new Button(WhyPageButton.To(number + 1), texts.Older) { Emoji = "◀️", Disabled = number == pages - 1 },
                    new Button(WhyPageButton.To(number - 1), texts.Newer) { Emoji = "▶️", Disabled = number == 0 }),
            ],
        };

        string Words(DiaryDay day)
        {
            var little = known.On(day.Date) is { Events: > 0, Met: false } some
                ? texts.TooLittle(some.Minutes, known.Calendar.RulesOn(day.Date).MinimumMinutes) : null;
            var verdict = day.Verdict switch
            {
                DayVerdict.Met => Work(known.On(day.Date), reasons.GetValueOrDefault(day.Date), texts),
                DayVerdict.RestDay => texts.RestDay(day.RestDays),
                DayVerdict.EarnedBack => texts.EarnedBack,
                DayVerdict.Excused => texts.Excused,
                DayVerdict.Outage => texts.Outage,
                DayVerdict.DayOff => texts.Off(known.Calendar.OffOn(day.Date)!),
                DayVerdict.NotBegun => texts.NotBegun,
                DayVerdict.Open => texts.Open(studyDay.EndOf(day.Date)),
                _ => texts.Missed,
            };
            var broken = day.Broken > 0 ? texts.Broken(day.Broken) : null;
            return string.Join(" · ", new[] { little, verdict, broken }.OfType<string>());
        }
    }

    private static string Work(StudyDayTotals day, string? reason, WhyTexts texts)
    {
        string?[] parts =
        [
            day.Minutes > 0 ? texts.Minutes(day.Minutes) : null,
            day.Answers > 0 ? texts.Answers(day.Answers) : null,
            day.Reviews > 0 ? texts.Reviews(day.Reviews) : null,
            day.PeerReviews > 0 ? texts.PeerReviews(day.PeerReviews) : null,
            day.Credits > 0 ? texts.Credit(reason is null ? null : DisplayText.Escape(DisplayText.Shorten(reason, LongestReason))) : null,
        ];
        var named = string.Join(", ", parts.OfType<string>());
        return named.Length == 0 ? texts.CheckedIn : named;
    }
}
