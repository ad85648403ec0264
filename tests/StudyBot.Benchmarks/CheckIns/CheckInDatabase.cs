using NodaTime;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Letters;
using StudyBot.Study;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>
/// A database in which every member studied on the two days before, so that each check-in of today begins a day and extends a run, and the bot
/// knows by then which language they speak.
/// </summary>
internal sealed class CheckInDatabase : IDisposable
{
    private const int ATransaction = 1000;

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-checkins-").FullName;

    /// <param name="members">How many.</param>
    /// <param name="now">Today.</param>
    public CheckInDatabase(int members, DateTimeOffset now)
    {
        Path = System.IO.Path.Combine(_folder, "studybot.db");
        using var callbacks = new Callbacks(presses: 0);
        using var bot = new PressBot(Path, callbacks);
        var settings = GuildSettings.Default(default, "ko");
        var today = settings.StudyDay.DateOf(Instant.FromDateTimeOffset(now));
        var languages = bot.Get<MemberLanguages>();
        foreach (var some in Enumerable.Range(0, members).Chunk(ATransaction))
        {
            bot.Database.Write(connection =>
            {
                foreach (var (member, daysAgo) in some.SelectMany(member => new[] { (member, 2), (member, 1) }))
                {
                    var date = today.PlusDays(-daysAgo);
                    bot.Log.Append(connection, CheckIn(member, date, settings.StudyDay.StartOf(date)));
                }
            });
            Task.WaitAll(some.Select(member => Listen(languages, member)));
        }

        // As after a night: everybody stands in their place, and nothing is due.
        var upkeep = bot.Get<BoardUpkeep>();
        foreach (var guild in Enumerable.Range(0, members).Select(Cohort.GuildOf).Distinct())
        {
            while (upkeep.Step(Snowflake.FromInt64(Cohort.GuildId(guild)), today, settings.StudyDay.EndOf(today)))
            {
                // Until all of it is done.
            }
        }
    }

    public string Path { get; }

    /// <summary>The same in a folder of its own, below this one's.</summary>
    public string Copy(string name)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(_folder, name)).FullName;
        var copy = System.IO.Path.Combine(folder, System.IO.Path.GetFileName(Path));
        File.Copy(Path, copy);
        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task Listen(MemberLanguages languages, int member) =>
        languages.OnInteractionAsync(InteractionReader.Read(CheckInFrames.Interaction(member, id: 1))!).AsTask();

    private static StudyEvent CheckIn(int member, LocalDate date, Instant at) => new(
        Snowflake.FromInt64(Cohort.GuildId(Cohort.GuildOf(member))), Snowflake.FromInt64(Cohort.UserId(member)),
        StudyEventKind.CheckIn, $"before {date.Day} {member}", date, at)
    {
        Minutes = 30,
        Category = "algorithms",
    };
}
