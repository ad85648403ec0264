using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Who sees one's own answer, and the buttons that change it.</summary>
internal sealed class ShareControls(SharedAnswers shared)
{
    /// <returns>What to say below the answer, and the row of buttons; nothing for practice, which is nobody else's business.</returns>
    public (IReadOnlyList<string> Lines, ActionRow? Row) Of(AskedQuestion asked, OwnAnswer own, Instant now)
    {
        if (asked.Slot is not { } slot)
            return ([], null);
        var texts = ShareTexts.Both.In(asked.Language);
        if (own.SharedAt is null)
            return ([], new ActionRow(new Button(asked.To(ShareButton.Share), texts.Share) { Emoji = "📤" }));
        var thanks = shared.Thanks(slot, asked.UserId);
        string[] lines =
        [
            "",
            asked.IsClosed(now) ? texts.SharedWithEveryone : texts.SharedWithAnswered(slot.ClosesAt),
            .. thanks > 0 ? [texts.OwnThanks(thanks)] : Array.Empty<string>(),
        ];
        return (lines, new ActionRow(new Button(asked.To(UnshareButton.Unshare), texts.Unshare) { Emoji = "🙈" }));
    }
}
