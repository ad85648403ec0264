using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>One order of members.</summary>
/// <param name="GuildId">Whose.</param>
/// <param name="Period">As <see cref="BoardPeriods"/> numbers it.</param>
/// <param name="Measure">By what.</param>
internal sealed record Board(Snowflake GuildId, int Period, LeaderboardMeasure Measure)
{
    /// <summary>The order of a guild's boards in every table that holds them; 0 for the same one.</summary>
    public static int Compare((int Period, LeaderboardMeasure Measure) one, (int Period, LeaderboardMeasure Measure) other) =>
        one.Period != other.Period ? one.Period.CompareTo(other.Period) : (int)one.Measure - (int)other.Measure;
}

/// <summary>How a member's place on a board changed.</summary>
/// <param name="UserId">Whose.</param>
/// <param name="SquadId">Their squad, whose totals move along; null for none.</param>
/// <param name="Period">Of the board.</param>
/// <param name="Measure">Of the board.</param>
/// <param name="Was">Null for who was not on it.</param>
/// <param name="Now">Null for who is no longer on it.</param>
internal sealed record Move(
    Snowflake UserId, Snowflake? SquadId, int Period, LeaderboardMeasure Measure, Standing? Was, Standing? Now);

/// <summary>Half of a move: somebody comes to a place or leaves it.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Period">Of the board.</param>
/// <param name="Measure">Of the board.</param>
/// <param name="Standing">The place.</param>
/// <param name="Members">1 for who comes, −1 for who leaves.</param>
internal readonly record struct Step(Snowflake UserId, int Period, LeaderboardMeasure Measure, Standing Standing, int Members) : IComparable<Step>
{
    /// <summary>Board by board in the order of the places, so that neighbours share a page.</summary>
    public static Step[] InOrder(IReadOnlyList<Move> moves)
    {
        var steps = new List<Step>(2 * moves.Count);
        foreach (var move in moves)
        {
            if (move.Was is { } was)
                steps.Add(new Step(move.UserId, move.Period, move.Measure, was, -1));
            if (move.Now is { } now)
                steps.Add(new Step(move.UserId, move.Period, move.Measure, now, 1));
        }

        var inOrder = steps.ToArray();
        Array.Sort(inOrder);
        return inOrder;
    }

    public int CompareTo(Step other) => Board.Compare((Period, Measure), (other.Period, other.Measure)) is not 0 and var order
        ? order
        : Standing.Place.CompareTo(other.Standing.Place);
}

/// <summary>Where a member stands.</summary>
/// <param name="Place">Value and seat.</param>
/// <param name="Through">The last date on which it holds without a study event; null when it holds for good.</param>
internal readonly record struct Standing(long Place, LocalDate? Through)
{
    /// <summary>Null for a value of 0: who has nothing, stands nowhere.</summary>
    public static Standing? Of(long value, int seat, LocalDate? through = null) =>
        value > 0 ? new Standing(Boards.Place.Of(value, seat), through) : null;
}
