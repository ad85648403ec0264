using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Benchmarks.Presses;

/// <summary>Who is there, and when. The same with any history.</summary>
internal static class Cohort
{
    public const int Guilds = 10;
    public const int Members = 1400;

    /// <summary>Questions that each guild is asked today. Whoever answers the first of them begins their study day with it.</summary>
    public const int QuestionsToday = 10;

    public static readonly LocalDate Today = new(2026, 3, 2);

    /// <summary>10:00 in Seoul.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static int GuildOf(int member) => member % Guilds;

    public static long GuildId(int guild) => 900_000_000_000_000_000 + guild;

    public static long UserId(int member) => 100_000_000_000_000_000 + member;

    /// <summary>The slot that a guild was asked in at 09:00 in Seoul.</summary>
    /// <param name="guild">From 0.</param>
    /// <param name="daysAgo">0 for today.</param>
    /// <param name="schedule">From 0.</param>
    public static long SlotId(int guild, int daysAgo, int schedule = 0) =>
        Snowflake.At(PostedAt(daysAgo)).ToInt64() + (guild * QuestionsToday) + schedule;

    public static DateTimeOffset PostedAt(int daysAgo) => Now.AddHours(-1).AddDays(-daysAgo);

    /// <summary>The end of the study day.</summary>
    public static DateTimeOffset ClosesAt(int daysAgo) => PostedAt(daysAgo).AddHours(19);
}
