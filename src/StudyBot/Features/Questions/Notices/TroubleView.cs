using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Features.Questions.Steering;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A notice of trouble: which question, why, what to do, and what happens if nobody does.</summary>
internal static class TroubleView
{
    /// <summary>What a notice of a slot's trouble turns into: it was posted after all, or its time is over; null while it waits.</summary>
    /// <param name="database">Where the slot is.</param>
    /// <param name="guild">Whose.</param>
    /// <param name="subject">The slot's id.</param>
    public static OutgoingMessage? Settled(Database database, GuildSettings guild, string subject) => database.Read(connection =>
    {
        if (QuestionSlotStore.Find(connection, long.Parse(subject, CultureInfo.InvariantCulture)) is not { State: SlotState.Sent or SlotState.Missed } slot)
            return null;
        var texts = TroubleTexts.Both.In(guild.Language);
        var isSent = slot.State == SlotState.Sent;
        var schedule = QuestionScheduleStore.Find(connection, slot.Schedule);
        var last = isSent ? texts.PostedAt(slot.SentAt!.Value, slot.Link ?? "") : texts.Why(slot);
        return Settled(isSent ? texts.SettledTitle : texts.MissedTitle, $"{When(slot, schedule, guild.Language)}\n\n{last}", isGood: isSent);
    });

    public static OutgoingMessage Settled(string title, string description, bool isGood = true) => new()
    {
        Embeds = [new Embed { Title = title, Description = description, Color = isGood ? 0x57F287 : 0x99AAB5 }],
    };

    /// <summary>The date and the schedule in a line.</summary>
    public static string When(QuestionSlot slot, QuestionSchedule? schedule, Language language) =>
        $"{slot.LocalDate.InWords(language)}{NameOf(schedule, language)}";

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
        var fix = texts.Fix(PostCauses.Of(slot.Reason));
        string?[] lines =
        [
            $"{when}{NameOf(schedule, language)}",
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

    private static string NameOf(QuestionSchedule? schedule, Language language) =>
        schedule is null ? "" : $" · {DisplayText.Escape(ScheduleTexts.NameOf(schedule, language))}";
}
