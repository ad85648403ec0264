using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Feedback;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>Takes a report in, and has staff told.</summary>
internal sealed class ReportModal(GuildLibraries libraries, ReportStore reports, SchedulerSignal scheduler, TimeProvider clock) : IModalHandler
{
    public const string Input = "wrong";

    public string Route => FeedbackPlace.Send;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Take(interaction)));

    private string Take(ModalInteraction interaction)
    {
        if (interaction.GuildId is not { } guildId)
            return ReportTexts.Both.In(interaction.Locale).OnlyInServers;
        var body = interaction.Text(Input);
        var texts = ReportTexts.Both.In(interaction.Locale);
        if (FeedbackPlace.Read(interaction.CustomId, libraries.Of(guildId)) is not var (place, _))
            return ReportReceipt.NotSent(texts, texts.Gone, body);
        texts = ReportTexts.Both.In(place.Language);
        if (body.Length < Report.Shortest || VisibleText.IsBlank(body))
            return ReportReceipt.NotSent(texts, texts.TooShort(Report.Shortest), body);
        if (body.Length > Report.Longest)
            return texts.TooLong(Report.Longest);
        var outcome = reports.Add(new Report
        {
            Id = interaction.Id,
            GuildId = guildId,
            Kind = place.Item.Kind,
            ItemId = place.Item.Id,
            ReportedBy = interaction.User.Id,
            Language = place.Language.Code(),
            Body = body,
            ReportedAt = clock.Now(),
        });
        if (outcome is { Report: { } sent, IsNew: true })
        {
            scheduler.Wake();
            return ReportReceipt.Sent(texts, sent);
        }

        return outcome.Report is { } earlier
            ? ReportReceipt.Already(texts, earlier, unsent: body)
            : ReportReceipt.NotSent(texts, texts.TooManyOpen(ReportStore.MostOpen), body);
    }
}
