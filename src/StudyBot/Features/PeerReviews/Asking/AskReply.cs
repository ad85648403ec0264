using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Puts an answer up, or says why not and what to do.</summary>
internal sealed class AskReply(ReviewerStore reviewers, RequestStore requests, PeerSeats seats, SchedulerSignal scheduler, TimeProvider clock)
{
    /// <param name="interaction">Whose answer.</param>
    /// <param name="join">Whether the member has just agreed to review others.</param>
    public OutgoingMessage Of(ComponentInteraction interaction, bool join)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = AskTexts.Both.In(language);
        if (interaction.GuildId is not { } guildId)
            return OutgoingMessage.Text(PeerTexts.Both.In(language).OnlyInServers);
        if (interaction.CustomId.Arguments is not [var code] || !long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var answerId) ||
            !requests.HasAnswer(guildId, interaction.User.Id, answerId))
        {
            return Plain(texts.NoAnswer);
        }

        if (requests.FindFor(guildId, interaction.User.Id, answerId) is { } earlier)
            return Asked(texts.Already, earlier, language);
        if (join)
            reviewers.Join(guildId, interaction.User.Id, language, clock.Now());
        else if (reviewers.Find(guildId, interaction.User.Id) is not { LeftAt: null })
            return JoinFirst(texts, code);
        return Ask(interaction, answerId, language);
    }

    private OutgoingMessage Ask(ComponentInteraction interaction, long answerId, Language language)
    {
        var texts = AskTexts.Both.In(language);
        var outcome = requests.Ask(interaction.Id, interaction.Guild(), interaction.User.Id, answerId, clock.Now());
        scheduler.Wake();
        return outcome switch
        {
            { Request: { } request } => Asked(outcome.IsNew ? texts.Asked : texts.Already, request, language),
            { TooMany: true } => Plain(texts.TooMany(PeerRequest.MostOpen)),
            _ => Plain(texts.NoAnswer),
        };
    }

    private OutgoingMessage Asked(string head, PeerRequest request, Language language)
    {
        var standing = StandingTexts.Of(seats.Of(request.Id), requests.Reviews(request.Id).Count, language);
        return new OutgoingMessage
        {
            Content = $"{head}\n{AskTexts.Both.In(language).Now(standing)}\n-# {AskTexts.Both.In(language).AsItStood}",
            Embeds = [],
            Components = [new ActionRow(new Button(CustomId.Of(HomeButton.Home), PeerTexts.Both.In(language).BackHome))],
        };
    }

    private static OutgoingMessage JoinFirst(AskTexts texts, string answer) => new()
    {
        Content = texts.JoinFirst,
        Components = [new ActionRow(new Button(CustomId.Of(JoinAndAskButton.JoinAndAsk, answer), texts.JoinAndAsk, ButtonStyle.Primary) { Emoji = "🤝" })],
    };

    private static OutgoingMessage Plain(string text) => new() { Content = text, Embeds = [], Components = [] };
}
