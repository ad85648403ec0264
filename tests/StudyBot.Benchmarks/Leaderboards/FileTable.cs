using System.Globalization;
using Dapper;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>What stands in the files.</summary>
internal static class FileTable
{
    public static void Write(Report report, CrowdFile few, CrowdFile many)
    {
        report.Table("rows", Whole(few.Members), Whole(many.Members));
        foreach (var table in new[] { "study_event", "study_day", "board_total", "board_place", "board_node" })
            report.Row(table, Rows(few, table), Rows(many, table));
        report.Row("file", Memory.Text(few.Bytes), Memory.Text(many.Bytes));
    }

    private static string Rows(CrowdFile file, string table) =>
        Whole(file.Database.Read(connection => connection.ExecuteScalar<long>($"select count(*) from {table}")));

    private static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
