using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards;

/// <summary>What members are ranked by; the names are the values of the option <c>by</c> and stand in custom ids.</summary>
internal enum LeaderboardMeasure
{
    Streak,
    Consistency,
    Minutes,
    Answers,
}

/// <summary>Which board. A streak is a thing of the present, so for it the period means nothing.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="Period">Over which time.</param>
/// <param name="Measure">By what.</param>
/// <param name="Today">The guild's study date, which says which week and month it is.</param>
internal sealed record LeaderboardQuery(Snowflake GuildId, StudyPeriod Period, LeaderboardMeasure Measure, LocalDate Today);

/// <summary>One line. Members with equal values share a rank.</summary>
internal sealed record LeaderboardRow(int Rank, Snowflake UserId, int Value);

/// <summary>One page, and the asking member's own line wherever it is.</summary>
/// <param name="Rows">At most <see cref="Size"/> lines.</param>
/// <param name="Own">Null for a member who is not on the board.</param>
/// <param name="Number">From 0.</param>
/// <param name="Members">How many are on the board in all.</param>
internal sealed record LeaderboardPage(IReadOnlyList<LeaderboardRow> Rows, LeaderboardRow? Own, int Number, int Members)
{
    public const int Size = 10;

    public int Count => Math.Max(1, (Members + Size - 1) / Size);
}
