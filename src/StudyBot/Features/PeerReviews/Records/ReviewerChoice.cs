using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Somebody who could review an answer, and how much they have to do.</summary>
internal sealed record Candidate
{
    public required Snowflake UserId { get; init; }

    /// <summary>Reviews that wait for them now.</summary>
    public int Open { get; init; }

    /// <summary>Reviews that they were asked for lately, whether they gave them or not; without those they passed on.</summary>
    public int Lately { get; init; }
}

/// <summary>Who is asked: whoever has least to do, then whoever was asked least lately, then by chance.</summary>
internal static class ReviewerChoice
{
    /// <summary>More at a time and reviewing turns into a burden.</summary>
    public const int MostOpen = 3;

    /// <summary>Null when nobody has room.</summary>
    public static Candidate? Pick(IEnumerable<Candidate> candidates, Random random)
    {
        var least = candidates
            .Where(candidate => candidate.Open < MostOpen)
            .OrderBy(candidate => candidate.UserId)
            .GroupBy(candidate => (candidate.Open, candidate.Lately))
            .MinBy(group => group.Key)?.ToList();
        return least?[random.Next(least.Count)];
    }
}
