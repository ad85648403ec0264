using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace StudyBot.EndToEnd.Tests;

/// <summary>Looks into the bot's file from outside; writes only while no bot runs.</summary>
internal static class StoredData
{
    static StoredData() => SQLitePCL.Batteries_V2.Init();

    /// <summary>The interaction ids of all check-ins.</summary>
    public static List<ulong> CheckIns(string database) =>
        [.. QueryAll<string>(database, "select source from study_event where kind = 1").Select(source => ulong.Parse(source, CultureInfo.InvariantCulture))];

    /// <summary>The ids of the messages that the bot knows to be a guild's questions, oldest first.</summary>
    public static List<ulong> Posts(string database, ulong guild) =>
        [.. QueryAll<long>(database, $"select message_id from question_slot where guild_id = {guild} and state = 'sent' order by message_id").Select(id => (ulong)id)];

    public static List<string> Answers(string database) => QueryAll<string>(database, "select body from answer");

    /// <summary>With those that another window's answer replaced.</summary>
    public static List<string> AnswersAndKept(string database) =>
        QueryAll<string>(database, "select body from answer union all select body from answer_kept");

    /// <summary>How many study events came of answers.</summary>
    public static int AnswerEvents(string database) => QueryAll<int>(database, "select count(*) from study_event where kind = 2").Single();

    public static int NotYetPosted(string database) =>
        QueryAll<int>(database, "select count(*) from question_slot where state <> 'sent'").Single();

    /// <summary>How often the posting of a question was tried, in all.</summary>
    public static int Attempts(string database) => QueryAll<int>(database, "select sum(attempts) from question_slot").Single();

    /// <summary>Makes the guild's next question due a minute ago, on the date that is next anyway.</summary>
    public static void MakeDue(string database, ulong guild) => Execute(
        database, $"update question_schedule set next_due_at = {TimeProvider.System.GetUtcNow().AddMinutes(-1).ToUnixTimeMilliseconds()} where guild_id = {guild}");

    /// <summary>A lease is two minutes; a test does not wait for it.</summary>
    public static void ReleaseLeases(string database) =>
        Execute(database, "update question_slot set lease_until = 0 where state in ('claimed', 'failed')");

    private static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        connection.Execute(sql);
    }

    private static List<T> QueryAll<T>(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        return connection.Query<T>(sql).AsList();
    }
}
