using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks.Why;

/// <summary>Days as lines. Where nothing was asked for the same reason on three days or more, they share one.</summary>
internal static class WhyLines
{
    private const int ShortestStretch = 3;

    /// <param name="Day">Which.</param>
    /// <param name="Words">What decided it.</param>
    internal sealed record Line(DiaryDay Day, string Words)
    {
        public bool IsLike(Line other) => Day.Verdict == other.Day.Verdict && Words == other.Words;
    }

    /// <param name="days">The newest first, without gaps.</param>
    /// <param name="texts">The reader's.</param>
    public static IEnumerable<string> Of(IEnumerable<Line> days, WhyTexts texts)
    {
        var stretch = new List<Line>();
        foreach (var day in days)
        {
            if (stretch.Count > 0 && !day.IsLike(stretch[0]))
            {
                foreach (var line in Written(stretch, texts))
                    yield return line;
                stretch.Clear();
            }

            stretch.Add(day);
        }

        foreach (var line in Written(stretch, texts))
            yield return line;
    }

    private static IEnumerable<string> Written(List<Line> stretch, WhyTexts texts) =>
        stretch.Count >= ShortestStretch && stretch[0].Day.Verdict is (DayVerdict.NotBegun or DayVerdict.DayOff or DayVerdict.Excused or DayVerdict.Outage)
            ? [Written(stretch[0], texts.Dates(stretch[^1].Day.Date, stretch[0].Day.Date))]
            : [.. stretch.Select(line => Written(line, texts.Date(line.Day.Date)))];

    private static string Written(Line line, string when) => $"{DaySymbols.Of(line.Day.Verdict)} {when} · {line.Words}";
}
