using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Credits;

/// <summary>The receipt of who was not there when it was written: above the next private reply.</summary>
internal sealed class FocusNews(FocusCredits credits) : IMemberNews
{
    public string? Take(Interaction interaction)
    {
        if (interaction.GuildId is not { } guild || credits.TakeNews(guild, interaction.User.Id) is not { Count: > 0 } news)
            return null;
        var texts = FocusTexts.Both.In(interaction.Locale);
        var lines = news
            .GroupBy(credit => (credit.Kind, credit.StudyDate))
            .Select(group => texts.Recorded(group.Key.Kind, group.Key.StudyDate, group.Sum(credit => credit.Spent), group.Sum(credit => credit.Minutes)));
        return string.Join('\n', lines.Prepend(texts.RecordedSince));
    }
}
