using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Features.PeerReviews.Reviewing;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary>What waits for mentors, the longest waiting first. Whoever opens one reviews it with the members' own form.</summary>
internal sealed class QueueView(PeerSeats seats, QuestionNames names)
{
    /// <summary>What is done goes, so the rest moves up.</summary>
    private const int MostShown = 10;

    public OutgoingMessage Message(CommandInteraction interaction)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = QueueTexts.Both.In(language);
        var waiting = seats.ForMentors(interaction.Guild(), interaction.User.Id);
        if (waiting.Count == 0)
            return OutgoingMessage.Text(texts.Nothing);
        var shown = waiting.Take(MostShown).ToList();
        string?[] lines =
        [
            texts.Title(waiting.Count),
            .. shown.Select(seat => $"• {DisplayText.Escape(names.Short(seat.GuildId, seat.QuestionId, language))} · {texts.AskedAt(seat.AskedAt)}"),
            waiting.Count > shown.Count ? $"-# {texts.Oldest(shown.Count)}" : null,
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Components = [new ActionRow(OpenSelect.Of(shown, seat => names.Short(seat.GuildId, seat.QuestionId, language), texts.Placeholder))],
        };
    }
}
