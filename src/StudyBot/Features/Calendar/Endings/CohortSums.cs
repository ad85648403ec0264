using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>What a cohort did in some dates, without anybody's name.</summary>
internal sealed record CohortSums
{
    /// <summary>Of whom a day holds something.</summary>
    public int Members { get; init; }

    /// <summary>That counted, of all members together.</summary>
    public int Days { get; init; }

    public int Minutes { get; init; }

    public int Answers { get; init; }

    public int Reviews { get; init; }

    public int PeerReviews { get; init; }

    /// <summary>By the dates, so that it costs what the cohort did and not what the guild ever had.</summary>
    public static CohortSums Of(Database database, Snowflake guildId, LocalDate first, LocalDate last) => database.Read(connection => connection.QuerySingle<CohortSums>(
        """
        select count(distinct user_id) as members, coalesce(sum(case when met then 1 else 0 end), 0) as days, coalesce(sum(minutes), 0) as minutes,
            coalesce(sum(answers), 0) as answers, coalesce(sum(reviews), 0) as reviews, coalesce(sum(peer_reviews), 0) as peer_reviews
        from study_day where guild_id = @guildId and study_date between @first and @last and events > 0
        """,
        new { guildId, first, last }));
}
