using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>What every control of a report does first: ask for rights, and find the report in the guild of whoever presses.</summary>
internal sealed class ReportFinder(StaffRights rights, ReportQueue reports)
{
    /// <param name="interaction">A press or a form.</param>
    /// <param name="customId">Its custom id; can be forged.</param>
    /// <param name="hasMore">Whether the verb needs something beside the report.</param>
    /// <param name="found">Answers when the member is staff and there is such a report.</param>
    public InteractionResponse Find(
        Interaction interaction, CustomId customId, bool hasMore, Func<Report, ReportRef, InteractionResponse> found)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        return ReportRef.Read(customId, hasMore) is { } reference && reports.Find(interaction.Guild(), reference.Id) is { } report
            ? found(report, reference)
            : Reply.Private(DeskTexts.Both.In(interaction.Locale).Gone);
    }
}
