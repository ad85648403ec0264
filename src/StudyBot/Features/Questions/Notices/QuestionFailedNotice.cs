using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A question cannot be posted until somebody mends something.</summary>
internal sealed class QuestionFailedNotice(Database database) : IStaffNotice
{
    public string Kind => QuestionNotices.Failed;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) => TroubleView.Settled(database, guild, subject);

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        // Posted or given up since: the one needs no words, the other has its own.
        if (QuestionSlotStore.Find(connection, long.Parse(subject, CultureInfo.InvariantCulture)) is not
            { State: SlotState.Failed or SlotState.Claimed, Reason: not null } slot)
        {
            return null;
        }

        var texts = TroubleTexts.Both.In(guild.Language);
        var schedule = QuestionScheduleStore.Find(connection, slot.Schedule);
        return TroubleView.Message(guild.Language, texts.FailedTitle, slot, schedule, slot.LocalDate.InWords(guild.Language), texts.TriesUntil(slot.ExpiresAt));
    });
}
