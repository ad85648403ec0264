using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Standings;

namespace StudyBot.Features.Leaderboards.Reading;

/// <summary>Reads pages of boards.</summary>
internal sealed class LeaderboardStore(Settling settling)
{
    /// <param name="query">Which board.</param>
    /// <param name="askingUserId">Whose own place to add.</param>
    /// <param name="number">Page from 0; beyond the last page, the last. Null for the page that the asking member is on.</param>
    public LeaderboardPage Page(LeaderboardQuery query, Snowflake askingUserId, int? number) => settling.Read(query.GuildId, connection =>
    {
        if (PeriodReader.Of(connection, query) is not { } period)
            return new LeaderboardPage([], Own: null, Number: 0, Members: 0) { LacksCohort = true };
        var reader = new BoardReader(connection, new Board(query.GuildId, period, query.Measure), query.Today);
        var members = reader.CountAll();
        var own = OwnPlace(reader, askingUserId, members);
        var page = Math.Clamp(number ?? own?.Page ?? 0, 0, Math.Max(0, (members - 1) / LeaderboardPage.Size));
        var rows = members == 0 ? [] : reader.After(page * LeaderboardPage.Size, LeaderboardPage.Size);
        return new LeaderboardPage(Ranked(reader, rows, page * LeaderboardPage.Size), own, page, members);
    });

    private static OwnPlace? OwnPlace(BoardReader reader, Snowflake userId, int members)
    {
        if (reader.Own(userId) is not { } own)
            return null;
        var rank = reader.RankOf(own.Value);
        var before = reader.CountFrom(own.Place + 1);
        var above = reader.Beside(own.Place, before: true);
        var below = reader.Beside(own.Place, before: false);
        var next = above is null || above.Value > own.Value ? above : reader.Beside(Place.FloorOf(own.Value + 1), before: true);
        var nextRank = next is null ? 0 : reader.RankOf(next.Value);
        return new OwnPlace(
            new LeaderboardRow(rank, userId, own.Value),
            above is null ? null : new LeaderboardRow(above.Value == own.Value ? rank : nextRank, above.UserId, above.Value),
            below is null ? null : new LeaderboardRow(below.Value == own.Value ? rank : reader.RankOf(below.Value), below.UserId, below.Value),
            next is null ? null : (nextRank, next.Value - own.Value),
            Math.Min(before, Math.Max(0, members - 1)) / LeaderboardPage.Size,
            own.IsHidden);
    }

    /// <param name="reader">Of the board.</param>
    /// <param name="rows">The page, best first.</param>
    /// <param name="offset">How many lines stand before the page.</param>
    private static List<LeaderboardRow> Ranked(BoardReader reader, IReadOnlyList<PlaceRow> rows, int offset)
    {
        var ranked = new List<LeaderboardRow>(rows.Count);
        for (var at = 0; at < rows.Count; at++)
        {
            var rank = at > 0 && rows[at].Value == rows[at - 1].Value ? ranked[at - 1].Rank
                : at > 0 || offset == 0 ? offset + at + 1
                : reader.RankOf(rows[at].Value);
            ranked.Add(new LeaderboardRow(rank, rows[at].UserId, rows[at].Value));
        }

        return ranked;
    }
}
