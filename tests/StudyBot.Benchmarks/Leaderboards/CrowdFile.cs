using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Storage;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>A file with one guild of many members, in a folder of its own that goes with it, and the bot's services on it.</summary>
internal sealed class CrowdFile : IDisposable
{
    public static readonly Snowflake Guild = new(900_000_000_000_000_000);
    public static readonly LocalDate Today = Cohort.Today;

    private const string Hurried = "pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file; pragma cache_size = -400000;";

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-boards-").FullName;
    private readonly Callbacks _callbacks = new(presses: 0);
    private readonly PressBot _bot;

    public CrowdFile(int members)
    {
        Members = members;
        Path = System.IO.Path.Combine(_folder, "studybot.db");
        using (var maker = new PressBot(Path, _callbacks))
            _ = maker.Database;
        if (members > 0)
            Fill();
        _bot = new PressBot(Path, _callbacks);
        if (members > RankNodes.Most)
            Database.Write(connection => RankNodes.Begin(connection, Guild));
    }

    public int Members { get; }

    public string Path { get; }

    public long Bytes => new FileInfo(Path).Length;

    public Database Database => _bot.Database;

    public T Get<T>()
        where T : notnull => _bot.Get<T>();

    /// <summary>Somebody who is there, another one for each number.</summary>
    public Snowflake Someone(int number) => new(100_000_000_000_000_001UL + ((ulong)number * 7919 % (ulong)Math.Max(1, Members)));

    public void Dispose()
    {
        _bot.Dispose();
        _callbacks.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Fill()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        connection.Execute(Hurried);
        using var transaction = connection.BeginTransaction();
        foreach (var sql in new[] { CrowdSql.Members, CrowdSql.Events, CrowdSql.Standings })
        {
            connection.Execute(
                sql,
                new
                {
                    guild = Guild.ToInt64(),
                    members = Members,
                    week = BoardPeriods.WeekOf(Today),
                    month = BoardPeriods.MonthOf(Today),
                    cohort = BoardPeriods.CohortOf(1),
                },
                commandTimeout: 0);
        }

        transaction.Commit();
    }
}
