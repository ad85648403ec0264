using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>Opens the form for a mistake, or shows what the member has reported already.</summary>
internal sealed class ReportButton(GuildLibraries libraries, ReportStore reports) : IComponentHandler
{
    public string Route => FeedbackPlace.Report;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(Open(interaction));

    private InteractionResponse Open(ComponentInteraction interaction)
    {
        if (interaction.GuildId is not { } guildId)
            return Reply.Private(ReportTexts.Both.In(interaction.Locale).OnlyInServers);
        if (FeedbackPlace.Read(interaction.CustomId, libraries.Of(guildId)) is not var (place, _))
            return Reply.Private(ReportTexts.Both.In(interaction.Locale).Gone);
        var texts = ReportTexts.Both.In(place.Language);
        if (reports.FindOpen(guildId, interaction.User.Id, place.Item) is { } earlier)
            return Reply.Private(ReportReceipt.Already(texts, earlier));
        return reports.CountOpen(guildId, interaction.User.Id) >= ReportStore.MostOpen
            ? Reply.Private(texts.TooManyOpen(ReportStore.MostOpen))
            : new ShowModal(Form(place, texts));
    }

    private static Modal Form(FeedbackPlace place, ReportTexts texts) => new(
        place.To(FeedbackPlace.Send),
        texts.FormTitle,
        new TextInput(ReportModal.Input, texts.WhatIsWrong)
        {
            Paragraph = true,
            MinLength = Report.Shortest,
            MaxLength = Report.Longest,
            Placeholder = texts.WhoReadsIt,
        });
}
