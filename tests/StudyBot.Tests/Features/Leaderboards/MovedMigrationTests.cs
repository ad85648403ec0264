using Dapper;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>Who had moved before rows were of periods is still settled from where they stood.</summary>
public sealed class MovedMigrationTests
{
    [Fact]
    public void Places_of_boards_become_what_a_period_stood_at()
    {
        using var file = new StoredFile(schema: 38);
        using (var database = file.Open(schema: 38))
        {
            // Seat 3: a value's place is value · 2^24 + 2^24 − 1 − 3.
            database.Write(connection => connection.Execute(
                """
                insert into board_moved (guild_id, user_id, period, measure, place, through) values
                    (900, 1, 0, 1, 5 * 16777216 + 16777212, '2026-03-02'), (900, 1, 0, 2, null, null), (900, 1, 0, 3, 90 * 16777216 + 16777212, null),
                    (900, 1, 0, 6, 4 * 16777216 + 16777212, null), (900, 1, 1202610, 3, null, null), (901, 1, 0, 4, 7 * 16777216 + 16777212, null)
                """));
        }

        using var migrated = file.Open();

        Assert.Equal(
            ["900 0 minutes 90 days 4 streak 5 2026-03-02 steady 0", "900 1202610 minutes 0", "901 0 answers 7"],
            migrated.Read(connection => connection.Query<string>(
                """
                select guild_id || ' ' || period || coalesce(' minutes ' || minutes, '') || coalesce(' answers ' || answers, '') || coalesce(' reviews ' || reviews, '')
                    || coalesce(' days ' || days, '') || coalesce(' streak ' || streak_days, '') || coalesce(' ' || streak_through, '')
                    || coalesce(' steady ' || steady_days, '') || coalesce(' ' || steady_through, '')
                from board_moved order by guild_id, user_id, period
                """)));
    }
}
