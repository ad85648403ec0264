using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>The question stands there, but without its thread, pin or ping. What fails for the same reason is one notice.</summary>
internal sealed class QuestionExtraNotice(Database database) : IStaffNotice
{
    public string Kind => QuestionNotices.Extra;

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        var (slotId, kind) = QuestionNotices.ExtraOf(subject);
        var all = QuestionExtraStore.Failed(connection, slotId);
        if (QuestionSlotStore.Find(connection, slotId) is not { } slot || all.FirstOrDefault(one => one.Kind == kind) is not { } first)
            return null;
        var same = all.Where(one => one.Reason == first.Reason).ToList();
        var texts = TroubleTexts.Both.In(guild.Language);
        var trouble = slot with
        {
            Reason = first.Reason,
            MissingPermissions = same.Aggregate(Permissions.None, (sum, one) => sum | one.MissingPermissions),
        };
        string?[] after =
        [
            !PostCauses.Of(first.Reason).NeedsMending() ? null
                : first.Waits ? texts.ExtraTriesUntil(QuestionExtraJob.EndOf(slot)) : texts.ExtraIsGivenUp,
            slot.Link,
        ];
        return TroubleView.Message(
            guild.Language, texts.ExtraTitle([.. same.Select(one => one.Kind)]), trouble, QuestionScheduleStore.Find(connection, slot.Schedule),
            slot.LocalDate.InWords(guild.Language), string.Join('\n', after.OfType<string>()), postsNow: false);
    });

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) => database.Read(connection =>
    {
        var (slotId, _) = QuestionNotices.ExtraOf(subject);
        if (QuestionSlotStore.Find(connection, slotId) is not { } slot || QuestionExtraStore.Failed(connection, slotId).Count > 0)
            return null;
        var when = TroubleView.When(slot, QuestionScheduleStore.Find(connection, slot.Schedule), guild.Language);
        return TroubleView.Settled(TroubleTexts.Both.In(guild.Language).ExtraSettledTitle, $"{when}\n{slot.Link}".TrimEnd());
    });
}
