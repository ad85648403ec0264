using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Credits;

/// <summary>
/// The receipt of who was not there when it was written: above the next private reply about focusing. A direct message for
/// each would ring in the middle of the next round.
/// </summary>
internal sealed class FocusNews(FocusCredits credits, MemberNews others)
{
    /// <summary>A message has room for 2000 characters; older days stand in the streak's own calendar.</summary>
    private const int MostLines = 10;

    /// <summary>The private reply with the news above it.</summary>
    public OutgoingMessage Above(Interaction interaction, OutgoingMessage reply)
    {
        var told = credits.TakeNews(interaction.Guild(), interaction.User.Id);
        return others.Above(interaction, told.Count == 0 ? reply : reply with { Content = $"{Lines(told, interaction.Locale)}\n\n{reply.Content}" });
    }

    private static string Lines(IEnumerable<FocusCredit> told, string locale)
    {
        var texts = FocusTexts.Both.In(locale);
        var lines = told
            .GroupBy(credit => (credit.Kind, credit.StudyDate))
            .Select(group => texts.Recorded(group.Key.Kind, group.Key.StudyDate, group.Sum(credit => credit.Spent), group.Sum(credit => credit.Minutes)));
        return string.Join('\n', lines.Take(MostLines).Prepend(texts.RecordedSince));
    }
}
