using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Statements;
using StudyBot.Study;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>
/// The statements of a check-in without the bot: written down as SQLite meets them when the bot's own store checks a member in,
/// and run again for others through plain ADO.NET, compiled once, on the same file. Without the boards', whose values follow from
/// where a member stands.
/// </summary>
internal sealed class BareSql : IDisposable
{
    /// <summary>What is run again; the rest steers transactions.</summary>
    private static readonly string[] Kinds = ["select", "insert", "update"];

    private const string Guild = "@guildId";
    private const string User = "@userId";
    private const string Source = "@source";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand[] _commands;
    private int _next;

    /// <param name="path">The file; no bot has it open.</param>
    /// <param name="firstMember">The first of those who did not check in yet.</param>
    /// <param name="now">Today.</param>
    public BareSql(string path, int firstMember, DateTimeOffset now)
    {
        var at = Instant.FromDateTimeOffset(now);
        _next = firstMember;
        var texts = WriteDown(path, Event(_next++, GuildSettings.Default(default, "ko").StudyDay.DateOf(at), at));
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        _connection.Open();
        Command(Database.Pragmas).ExecuteNonQuery();
        _commands = [.. texts.Select(Command)];
        Statements = texts;
    }

    /// <summary>One check-in's, in order.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>How many check-ins a second.</summary>
    /// <param name="count">How many.</param>
    /// <param name="aTransaction">How many share a commit.</param>
    public double PerSecond(int count, int aTransaction)
    {
        var start = TimeProvider.System.GetTimestamp();
        for (var done = 0; done < count; done += aTransaction)
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            for (var one = 0; one < aTransaction; one++)
                Run(_next++, transaction);
            transaction.Commit();
        }

        return count / TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose()
    {
        foreach (var command in _commands)
            command.Dispose();
        _connection.Dispose();
    }

    private void Run(int member, SqliteTransaction transaction)
    {
        foreach (var command in _commands)
        {
            command.Transaction = transaction;
            foreach (SqliteParameter parameter in command.Parameters)
            {
                parameter.Value = parameter.ParameterName switch
                {
                    Guild => Cohort.GuildId(Cohort.GuildOf(member)),
                    User => Cohort.UserId(member),
                    _ => SourceOf(member),
                };
            }

            command.ExecuteScalar();
        }
    }

    private SqliteCommand Command(string text)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in new[] { Guild, User, Source }.Where(text.Contains))
            command.Parameters.AddWithValue(name, DBNull.Value);
        return command;
    }

    private static string SourceOf(int member) => $"bare {member}";

    private static List<string> WriteDown(string path, StudyEvent checkIn)
    {
        var texts = new List<string>();
        using var callbacks = new Callbacks(presses: 0);
        using var bot = new PressBot(path, callbacks);
        // With their values in them.
        bot.Database.Write(connection => raw.sqlite3_trace(((PreparedConnection)connection).Inner.Handle, (_, text) => texts.Add(text), null));
        bot.CheckIns.RecordAsync(checkIn).GetAwaiter().GetResult();
        return
        [
            .. texts.Where(text => Kinds.Any(kind => text.StartsWith(kind, StringComparison.Ordinal)) && !text.Contains("board_", StringComparison.Ordinal))
                .Select(text => ForAnybody(text, checkIn)),
        ];
    }

    private static string ForAnybody(string text, StudyEvent checkIn) => text
        .Replace(checkIn.GuildId.ToString(), Guild, StringComparison.Ordinal)
        .Replace(checkIn.UserId.ToString(), User, StringComparison.Ordinal)
        .Replace($"'{checkIn.Source}'", Source, StringComparison.Ordinal);

    private static StudyEvent Event(int member, LocalDate date, Instant at) => new(
        Snowflake.FromInt64(Cohort.GuildId(Cohort.GuildOf(member))), Snowflake.FromInt64(Cohort.UserId(member)),
        StudyEventKind.CheckIn, SourceOf(member), date, at)
    {
        Minutes = 30,
        Category = "algorithms",
        Note = "스택 두 문제를 다시 풀었어요",
    };
}
