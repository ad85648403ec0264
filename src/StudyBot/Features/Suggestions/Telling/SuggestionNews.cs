using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Decisions that no direct message could bring, for a member's next private reply.</summary>
internal sealed class SuggestionNews(SuggestionOutbox outbox) : IMemberNews
{
    private const int LongestName = 80;

    public string? Take(Interaction interaction)
    {
        if (interaction.GuildId is not { } guild || outbox.TakeUnreachable(guild, interaction.User.Id) is not { Count: > 0 } decided)
            return null;
        var texts = SuggestionTexts.Both.In(interaction.Locale);
        return string.Join("\n\n", decided.Select(suggestion => Text(suggestion, texts, server: null, LongestName)).Prepend(texts.News));
    }

    /// <param name="suggestion">Approved or declined.</param>
    /// <param name="texts">The author's.</param>
    /// <param name="server">Its name, escaped; null where it goes without saying.</param>
    /// <param name="longestName">How much of the question is repeated.</param>
    public static string Text(Suggestion suggestion, SuggestionTexts texts, string? server, int longestName)
    {
        var approved = suggestion.State == SuggestionState.Approved;
        string?[] lines =
        [
            approved ? texts.Approved(server) : texts.Declined(server),
            $"> {SuggestionCard.Name(suggestion, longestName)}",
            approved ? null : texts.ReasonOf(suggestion),
            approved ? texts.AfterApproval : texts.AfterRefusal,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
