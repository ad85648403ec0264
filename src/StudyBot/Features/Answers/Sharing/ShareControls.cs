using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.Threads;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Who sees one's own answer, and the buttons that change it; practice is not shared.</summary>
internal static class ShareControls
{
    public static IEnumerable<string> Lines(AskedQuestion asked, OwnAnswer own, Instant now, AnswerStanding standing)
    {
        if (asked.Slot is not { } slot || (own.SharedAt is null && own.TakenDownAt is null && standing.Post is null))
            yield break;
        var texts = ShareTexts.Both.In(asked.Language);
        yield return "";
        if (own.TakenDownAt is not null)
            yield return texts.TakenDownByStaff;
        if (own.SharedAt is not null)
            yield return asked.IsClosed(now) ? texts.SharedWithEveryone : texts.SharedWithAnswered(slot.ClosesAt);
        if (standing.Post is { } post)
            yield return InThread(post, texts, asked.IsClosed(now) ? null : slot.ClosesAt);
        if (standing.Thanks > 0)
            yield return texts.OwnThanks(standing.Thanks);
    }

    /// <summary>Asking for a review is offered for practice too: it shows the answer to two people that its author chose to ask.</summary>
    public static IEnumerable<ActionRow> Rows(AskedQuestion asked, OwnAnswer own, AnswerPost? post)
    {
        Button[] buttons =
        [
            .. asked.Slot is { } slot ? Sharing(asked, own, slot, post) : [],
            .. own.TakenDownAt is null ? new[] { PeerReviewButton.For(own.Id, asked.Language) } : [],
        ];
        if (buttons.Length > 0)
            yield return new ActionRow(buttons);
    }

    private static IEnumerable<Button> Sharing(AskedQuestion asked, OwnAnswer own, AskedSlot slot, AnswerPost? post)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        if (own.SharedAt is not null)
            yield return new Button(asked.To(UnshareButton.Unshare), texts.Unshare) { Emoji = "🙈" };
        else if (own.TakenDownAt is null)
            yield return new Button(asked.To(ShareButton.Share), texts.Share) { Emoji = "📤" };
        if (Thread(asked, own, slot, post, texts) is { } thread)
            yield return thread;
    }

    private static Button? Thread(AskedQuestion asked, OwnAnswer own, AskedSlot slot, AnswerPost? post, ShareTexts texts)
    {
        if (post is { State: not AnswerPostState.Failed })
        {
            var label = post.State is AnswerPostState.Sent or AnswerPostState.Removing ? texts.RemoveFromThread : texts.KeepOutOfThread;
            return new Button(asked.To(UnthreadButton.Unthread), label) { Emoji = "🧵", Disabled = post.State == AnswerPostState.Removing };
        }

        return own.SharedAt is not null && slot.ThreadId is not null
            ? new Button(asked.To(ThreadButton.Thread), post is null ? texts.PostInThread : texts.PostInThreadAgain) { Emoji = "🧵" }
            : null;
    }

    /// <param name="post">How far it has got.</param>
    /// <param name="texts">The member's.</param>
    /// <param name="closes">When the question closes; null when it has.</param>
    private static string InThread(AnswerPost post, ShareTexts texts, Instant? closes) => post.State switch
    {
        AnswerPostState.Failed => texts.ThreadFailed(ThreadTroubles.Of(post.Reason)),
        AnswerPostState.Removing => texts.LeavingThread,
        AnswerPostState.Sent => post.Reason is null ? texts.InThread : texts.RemovalFailed(ThreadTroubles.Of(post.Reason)),
        _ => closes is { } at ? texts.ForThread(at) : texts.SoonInThread,
    };
}
