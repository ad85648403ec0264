using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>What a study event costs with boards and without, in processor time of the writer's thread, its commits included.</summary>
internal static class WriteCost
{
    private const int Together = 256;
    private const int Events = 2000;

    public static void Measure(Report report, params CrowdFile[] files)
    {
        report.Table(["a study event, processor time", .. files.Select(file => $"{file.Members:N0} members")]);
        report.Row(["first of its day, without boards", .. files.Select(file => Text(file, boards: false, firstDay: 0, "a"))]);
        report.Row(["first of its day", .. files.Select(file => Text(file, boards: true, firstDay: 100, "b"))]);
        report.Row(["a later one of the day, without boards", .. files.Select(file => Text(file, boards: false, firstDay: 0, "c"))]);
        report.Row(["a later one of the day", .. files.Select(file => Text(file, boards: true, firstDay: 100, "d"))]);
    }

    private static string Text(CrowdFile file, bool boards, int firstDay, string source)
    {
        var listeners = file.Get<IEnumerable<IStudyLogListener>>();
        var log = new StudyLog(
            file.Database, file.Get<StudyCalendarReader>(), boards ? listeners : listeners.Where(listener => listener is not StandingStore));
        var members = Math.Min(file.Members, Events);
        void Add(System.Data.IDbConnection connection, Discord.Model.Snowflake user, int day, string source) => log.Append(
            connection,
            new StudyEvent(CrowdFile.Guild, user, StudyEventKind.CheckIn, source, CrowdFile.Today.PlusDays(day), default) { Minutes = 25 });

        // Compiles, and finds its pages.
        file.Database.Write(connection =>
        {
            for (var at = 0; at < 200; at++)
                Add(connection, file.Someone(at % members), firstDay + 80, $"{source}w{at}");
        });
        // Those that wait share transactions, as they do when many members press at once.
        var (start, end) = (TimeSpan.Zero, TimeSpan.Zero);
        Task.WaitAll(Enumerable.Range(0, Events).Select(number => file.Database.WriteAsync(connection =>
        {
            if (number == 0)
                start = ThreadTime.Now();

            // A small cohort goes on to the next day when all have had their turn.
            Add(connection, file.Someone(number % members), firstDay + (number / members), $"{source}{number}");
            end = ThreadTime.Now();
            return number;
        })));
        return boards ? $"{Timing.Text((end - start) / Events)} + {Timing.Text(Settle(file) / Events)}" : Timing.Text((end - start) / Events);
    }

    /// <summary>In steps as large as they are under load.</summary>
    private static TimeSpan Settle(CrowdFile file)
    {
        var total = TimeSpan.Zero;
        while (file.Database.Write(connection =>
        {
            var start = ThreadTime.Now();
            var settled = Settling.Step(connection, CrowdFile.Guild, Together);
            total += ThreadTime.Now() - start;
            return settled;
        }) > 0)
        {
            // Until nobody is left.
        }

        return total;
    }
}
