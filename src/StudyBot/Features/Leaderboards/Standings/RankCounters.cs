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
    /// It takes half of <see cref="RankNodes.Most"/> who come to fill a node again, so they never fall behind.
    /// </summary>
    private const int StepsPerCut = 512;

    /// <summary>Beside the number of all who stand in a node; those who run out are counted once more, beside their date.</summary>
    public static readonly LocalDate Never = StudyCalendar.EndOfTime;

    /// <summary>The rows that count all who stand in a node.</summary>
    public const string OfAll = "through = '9999-12-31'";

    /// <summary>Carries moves on to the counters of a guild that has some.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Whose.</param>
    /// <param name="steps">In their order.</param>
    public static void Apply(IDbConnection connection, Snowflake guildId, Step[] steps)
    {
        var changes = new NodeChanges();
        for (var from = 0; from < steps.Length;)
        {
            var (period, measure) = (steps[from].Period, steps[from].Measure);
            var to = from + 1;
            while (to < steps.Length && steps[to].Period == period && steps[to].Measure == measure)
                to++;
            var board = new Board(guildId, period, measure);
            foreach (var level in (ReadOnlySpan<int>)[Coarse, Fine])
                Count(changes, new NodeCursor(connection, board, level), board, level, steps.AsSpan(from..to));
            from = to;
        }

        var full = changes.Store(connection, guildId, RankNodes.Most);
        foreach (var (board, place) in full.Take(1 + (steps.Length / StepsPerCut)))
            RankNodes.Cut(connection, board, place);
    }

    private static void Count(NodeChanges changes, NodeCursor cursor, Board board, int level, ReadOnlySpan<Step> ofBoard)
    {
        foreach (var step in ofBoard)
        {
            if (cursor.Find(step.Standing.Place) is { } node)
                changes.Add(board, level, node, step.Standing.Through, step.Members);
        }
    }
}

/// <summary>A row of <c>board_node</c>.</summary>
internal sealed record NodeRow
{
    public int Period { get; init; }

    public LeaderboardMeasure Measure { get; init; }

    public LocalDate Through { get; init; }

    public int Members { get; init; }
}
