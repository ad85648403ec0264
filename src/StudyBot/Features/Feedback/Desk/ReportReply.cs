using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Shows a closed report where it stands: the notice in the staff channel to all of them, or one's own list.</summary>
internal sealed class ReportReply(ReportView view, ReportListView list, GuildSettingsReader settings)
{
    /// <param name="interaction">Who pressed.</param>
    /// <param name="message">That bears the button; null when there is none.</param>
    /// <param name="report">Closed.</param>
    /// <param name="place">The page that it was opened from; null for none.</param>
    public InteractionResponse Closed(Interaction interaction, Message? message, Report report, ReportPlace? place)
    {
        if (message is { IsEphemeral: false } && message.CustomIds.Any(id => id.StartsWith($"{ReportCloseButton.Close}:{report.Id}:", StringComparison.Ordinal)))
            return new UpdateMessage(view.Notice(report, settings.Of(report.GuildId, interaction.GuildLocale).Language));
        var language = Languages.OfLocale(interaction.Locale);
        var texts = DeskTexts.Both.In(language);
        var notice = texts.Closed(report.State, report.ClosedBy!.Value, report.ClosedAt!.Value);
        var shown = place is null
            ? view.Detail(report, language, null, notice)
            : list.Message(report.GuildId, place, language, notice);
        return PrivateTurn.On(message, shown);
    }
}
