using Microsoft.Data.Sqlite;

namespace StudyBot.Benchmarks.Presses;

/// <summary>A database with a history, in a folder of its own that goes with it.</summary>
internal sealed class PressDatabase : IDisposable
{
    /// <summary>So long as nobody else is there, nothing needs to be safe.</summary>
    private const string Hurried =
        """
        pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma temp_store = memory; pragma cache_size = -400000;
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-presses-").FullName;

    public PressDatabase(History history)
    {
        Path = System.IO.Path.Combine(_folder, "studybot.db");
        using (var callbacks = new Callbacks(presses: 0))
        using (var bot = new PressBot(Path, callbacks))
        {
            // The schema is the bot's; what fills it comes after.
            Questions = bot.Content.Questions;
            _ = bot.Database;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, Hurried);
        using var transaction = connection.BeginTransaction();
        new HistoryWriter(Questions, history).Write(connection);
        transaction.Commit();
    }

    public string Path { get; }

    public IReadOnlyList<Content.Question> Questions { get; }

    public long Bytes => new FileInfo(Path).Length;

    /// <summary>How long this folder's disk takes to make four kilobytes safe, which every commit waits for.</summary>
    public Timing Flushes()
    {
        var block = new byte[4096];
        using var file = File.Create(System.IO.Path.Combine(_folder, "flush"));
        return Timing.Each(
            [() =>
            {
                file.Write(block);
                file.Flush(flushToDisk: true);
            }
            ],
            rounds: 200,
            warmUp: 10)[0];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The machine's load, or a dash where it does not say.</summary>
    public static string Load()
    {
        const string Source = "/proc/loadavg";
        return File.Exists(Source) ? File.ReadAllText(Source).Split(' ')[0] : "–";
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
