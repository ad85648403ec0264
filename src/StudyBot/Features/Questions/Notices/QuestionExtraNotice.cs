using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>The question stands there, but without its thread, pin or ping.</summary>
internal sealed class QuestionExtraNotice(Database database) : IStaffNotice
{
    public string Kind => QuestionNotices.Extra;

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        var (slotId, kind) = QuestionNotices.ExtraOf(subject);
        if (QuestionSlotStore.Find(connection, slotId) is not { } slot || QuestionExtraStore.Failed(connection, slotId, kind) is not { } failed)
            return null;
        var texts = TroubleTexts.Both.In(guild.Language);
        var schedule = QuestionScheduleStore.Find(connection, slot.Schedule);
        return TroubleView.Message(
            guild.Language, texts.ExtraTitle(kind), slot with { Reason = failed.Reason, MissingPermissions = failed.MissingPermissions }, schedule,
            slot.LocalDate.InWords(guild.Language), slot.Link ?? "", postsNow: false);
    });
}
