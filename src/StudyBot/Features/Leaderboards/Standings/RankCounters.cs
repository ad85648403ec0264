using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// How many stand in each stretch of a board, so that a rank is a sum of few numbers: a tree of two levels above the index.
/// See the README beside this feature.
/// </summary>
internal static class RankCounters
{
    public const int Fine = 1;
    public const int Coarse = 2;

    /// <summary>
    /// Boards that grow alike have their nodes full at the same moment. Nobody shall wait for the cuts of all of them: the next moves find what is left.
    /// It takes half of <see cref="RankNodes.Most"/> moves to fill a node again, so they never fall behind.
    /// </summary>
    private const int MovesPerCut = 64;

    /// <summary>Beside the number of all who stand in a node; those who run out are counted once more, beside their date.</summary>
    public static readonly LocalDate Never = StudyCalendar.EndOfTime;

    /// <summary>The rows that count all who stand in a node.</summary>
    public const string OfAll = "through = '9999-12-31'";

    /// <summary>Carries moves on to the counters of a guild that has some.</summary>
    public static void Apply(IDbConnection connection, Snowflake guildId, IReadOnlyList<Move> moves)
    {
        var changes = new NodeChanges();
        foreach (var ofBoard in moves.GroupBy(move => new Board(guildId, move.Period, move.Measure)))
        {
            var steps = Steps(ofBoard).OrderBy(step => step.Standing.Place).ToArray();
            foreach (var level in new[] { Coarse, Fine })
            {
                var cursor = new NodeCursor(connection, ofBoard.Key, level);
                foreach (var (standing, sign) in steps)
                {
                    if (cursor.Find(standing.Place) is { } node)
                        changes.Add(ofBoard.Key, level, node, standing.Through, sign);
                }
            }
        }

        var full = changes.Store(connection, guildId).Where(node => node.Level == Fine && node.Through == Never && node.Members > RankNodes.Most);
        foreach (var node in full.Take(1 + (moves.Count / MovesPerCut)))
            RankNodes.Cut(connection, new Board(guildId, node.Period, node.Measure), node.Place);
    }

    private static IEnumerable<(Standing Standing, int Sign)> Steps(IEnumerable<Move> moves)
    {
        foreach (var move in moves)
        {
            if (move.Was is { } was)
                yield return (was, -1);
            if (move.Now is { } now)
                yield return (now, 1);
        }
    }
}

/// <summary>A row of <c>board_node</c>.</summary>
internal sealed record NodeRow
{
    public int Period { get; init; }

    public LeaderboardMeasure Measure { get; init; }

    public int Level { get; init; }

    public long Place { get; init; }

    public LocalDate Through { get; init; }

    public int Members { get; init; }
}
