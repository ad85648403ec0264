using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>The button below one's own answer that asks others to review it; the PeerReviews feature answers it.</summary>
internal static class PeerReviewButton
{
    public const string Ask = "peer:ask";

    private static readonly Bilingual<string> Label = new("리뷰 부탁하기", "Ask for a review");

    /// <param name="answerId">Of the answer; whose it is stands nowhere: that of whoever presses.</param>
    /// <param name="language">Of the message below which it stands.</param>
    public static Button For(long answerId, Language language) =>
        new(CustomId.Of(Ask, answerId.ToString(CultureInfo.InvariantCulture)), Label.In(language)) { Emoji = "🤝" };
}
