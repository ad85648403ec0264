using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards;

/// <summary>Which board. What is of the present has no period.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="Period">Over which time.</param>
/// <param name="Measure">By what.</param>
/// <param name="Today">The guild's study date, which says which week and month it is.</param>
internal sealed record LeaderboardQuery(Snowflake GuildId, BoardPeriod Period, LeaderboardMeasure Measure, LocalDate Today);

/// <summary>One line. Members with equal values share a rank.</summary>
internal sealed record LeaderboardRow(int Rank, Snowflake UserId, int Value);

/// <summary>Where the asking member stands.</summary>
/// <param name="Row">Their own line.</param>
/// <param name="Above">Who stands right before them; null for the first.</param>
/// <param name="Below">Who stands right behind them; null for the last.</param>
/// <param name="Next">The rank before theirs and what is missing to it; null for whoever shares the first rank.</param>
/// <param name="Page">On which page, from 0.</param>
/// <param name="IsHidden">Whether only they see this.</param>
internal sealed record OwnPlace(
    LeaderboardRow Row, LeaderboardRow? Above, LeaderboardRow? Below, (int Rank, int Missing)? Next, int Page, bool IsHidden);

/// <summary>One page, and where the asking member stands wherever that is.</summary>
/// <param name="Rows">At most <see cref="Size"/> lines.</param>
/// <param name="Own">Null for a member who is not on the board.</param>
/// <param name="Number">From 0.</param>
/// <param name="Members">How many are on the board in all.</param>
internal sealed record LeaderboardPage(IReadOnlyList<LeaderboardRow> Rows, OwnPlace? Own, int Number, int Members)
{
    public const int Size = 10;

    /// <summary>Whether it is of a cohort whose dates staff have not set.</summary>
    public bool LacksCohort { get; init; }

    public int Count => Math.Max(1, (Members + Size - 1) / Size);

    /// <summary>Whether the asking member stands on this page.</summary>
    public bool HoldsOwn => Own is { } own && Rows.Any(row => row.UserId == own.Row.UserId);
}
