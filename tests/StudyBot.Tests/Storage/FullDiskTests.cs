using Dapper;
using Microsoft.Data.Sqlite;

namespace StudyBot.Tests.Storage;

/// <summary>No page more can be had, as on a full disk: SQLite gives the same error, and undoes the same.</summary>
public sealed class FullDiskTests
{
    private const int DiskFull = 13;
    private const int Enough = 100;

    [Fact]
    public async Task What_finds_no_room_is_stored_nowhere_reading_goes_on_and_so_does_writing_once_there_is_room()
    {
        using var slice = new Slice();
        await CheckInAsync(slice);
        SetRoom(slice, "1");
        var (done, failure) = (1, (SqliteException?)null);
        for (; done < Enough && failure is null; done += failure is null ? 1 : 0)
            failure = (SqliteException?)await Record.ExceptionAsync(() => CheckInAsync(slice));

        var read = await slice.Command("streak show", TestMember.Jisu);
        SetRoom(slice, "1000000");
        await CheckInAsync(slice);

        Assert.Equal(DiskFull, failure?.SqliteErrorCode);
        Assert.Contains("1일", read.Text(), StringComparison.Ordinal);
        Assert.Equal(
            (done + 1, done + 1),
            slice.Database.Read(connection => (
                connection.ExecuteScalar<int>("select count(*) from study_event"), connection.ExecuteScalar<int>("select sum(events) from study_day"))));
    }

    private static async Task CheckInAsync(Slice slice) =>
        Assert.StartsWith("✅", (await slice.Command("checkin", TestMember.Jisu, ("minutes", 1L), ("note", new string('가', 500)))).Text(), StringComparison.Ordinal);

    /// <param name="slice">The bot.</param>
    /// <param name="pages">As many as the file may have; never fewer than it has.</param>
    private static void SetRoom(Slice slice, string pages) =>
        slice.Database.Write(connection => connection.ExecuteScalar<long>($"pragma max_page_count = {pages}"));
}
