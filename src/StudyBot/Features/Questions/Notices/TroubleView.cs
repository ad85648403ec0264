using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Features.Questions.Steering;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A notice of trouble: which question, why, what to do, and what happens if nobody does.</summary>
internal static class TroubleView
{
    /// <param name="language">The guild's.</param>
    /// <param name="title">What happened.</param>
    /// <param name="slot">To which question.</param>
    /// <param name="schedule">Null when staff removed it since.</param>
    /// <param name="when">Of which date or dates.</param>
    /// <param name="after">What happens now; may be empty.</param>
    /// <param name="postsNow">Whether a button offers to post at once.</param>
    public static OutgoingMessage Message(
        Language language, string title, QuestionSlot slot, QuestionSchedule? schedule, string when, string after, bool postsNow = true)
    {
        var texts = TroubleTexts.Both.In(language);
        var name = schedule is null ? null : $" · {DisplayText.Escape(ScheduleTexts.NameOf(schedule, language))}";
        var fix = texts.Fix(PostCauses.Of(slot.Reason));
        string?[] lines =
        [
            $"{when}{name}",
            "",
            texts.Why(slot),
            fix is null ? null : $"**{texts.FixTitle}** {fix}",
            after.Length == 0 ? null : $"\n{after}",
        ];
        return new OutgoingMessage
        {
            Embeds = [new Embed { Title = title, Description = string.Join('\n', lines.OfType<string>()), Color = 0xED4245 }],
            Components = postsNow && schedule is not null ? [new ActionRow(new Button(QuestionPostButton.To(schedule), texts.TryNow))] : null,
        };
    }
}
