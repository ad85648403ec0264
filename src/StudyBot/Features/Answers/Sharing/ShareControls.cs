using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Who sees one's own answer, and the buttons that change it; practice is not shared.</summary>
internal static class ShareControls
{
    public static IEnumerable<string> Lines(AskedQuestion asked, OwnAnswer own, Instant now, AnswerStanding standing)
    {
        if (asked.Slot is not { } slot || (own.SharedAt is null && own.TakenDownAt is null))
            yield break;
        var texts = ShareTexts.Both.In(asked.Language);
        yield return "";
        if (own.TakenDownAt is not null)
            yield return texts.TakenDownByStaff;
        if (own.SharedAt is null)
            yield break;
        yield return asked.IsClosed(now) ? texts.SharedWithEveryone : texts.SharedWithAnswered(slot.ClosesAt);
        if (standing.Thanks > 0)
            yield return texts.OwnThanks(standing.Thanks);
    }

    /// <summary>Asking for a review is offered for practice too: it shows the answer to two people that its author chose to ask.</summary>
    public static IEnumerable<ActionRow> Rows(AskedQuestion asked, OwnAnswer own)
    {
        if (own.TakenDownAt is not null)
            yield break;
        var review = PeerReviewButton.For(own.Id, asked.Language);
        var texts = ShareTexts.Both.In(asked.Language);
        yield return asked.Slot is null ? new ActionRow(review) : new ActionRow(
            own.SharedAt is null
                ? new Button(asked.To(ShareButton.Share), texts.Share) { Emoji = "📤" }
                : new Button(asked.To(UnshareButton.Unshare), texts.Unshare) { Emoji = "🙈" },
            review);
    }
}
