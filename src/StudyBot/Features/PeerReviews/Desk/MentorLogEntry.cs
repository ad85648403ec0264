using StudyBot.Features.PeerReviews.Records;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary>How a mentor's review stands in the staff log: that there was one, and nothing of what it says or of whom.</summary>
internal static class MentorLogEntry
{
    public static StaffActionKind Kind { get; } = new(
        "peers.reviewed", _ => QueueTexts.Both.In(Language.Korean).Logged, _ => QueueTexts.Both.In(Language.English).Logged);

    public static StaffAction Of(SentReview sent) => new()
    {
        Kind = Kind,
        GuildId = sent.GuildId,
        By = sent.By,
        At = sent.At,
        Subject = sent.Seat.Arguments[0],
    };
}
