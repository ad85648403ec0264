using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>A member's own suggestions, as a list and one by one.</summary>
internal sealed class OwnSuggestions(SuggestionStore store, GuildLibraries libraries)
{
    private const int MostListed = 15;
    private const int LongestName = 80;
    private const int LongestOption = 100;

    /// <param name="interaction">Its author's.</param>
    /// <param name="suggestion">As it is now.</param>
    /// <param name="notice">Above it, in place of how it stands; null for that.</param>
    public OutgoingMessage Message(Interaction interaction, Suggestion suggestion, string? notice = null)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = SuggestionTexts.Both.In(language);
        string?[] lines =
        [
            notice ?? StateLine(suggestion, texts),
            suggestion.State == SuggestionState.Declined ? texts.ReasonOf(suggestion) : null,
            suggestion.Credit is { } name && CanBeNamed(suggestion) ? $"-# {texts.Credited(DisplayText.Escape(name))}" : null,
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Embeds = SuggestionCard.Of(suggestion, libraries.Of(suggestion.GuildId), language),
            Components = [new ActionRow([.. Buttons(suggestion, texts)])],
        };
    }

    public OutgoingMessage List(Interaction interaction)
    {
        var texts = SuggestionTexts.Both.In(interaction.Locale);
        var all = store.Of(interaction.Guild(), interaction.User.Id, MostListed);
        if (all.Count == 0)
        {
            return new OutgoingMessage
            {
                Content = texts.NothingYet,
                Embeds = [],
                Components = [new ActionRow(SuggestOpenButton.To(new SuggestForm(interaction.Id, null, null), texts))],
            };
        }

        var options = all.Select(one => new SelectOption(Option(one), one.Id.ToString())).ToList();
        return new OutgoingMessage
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.ListTitle,
                    Description = string.Join('\n', all.Select(one =>
                        $"{Sign(one)} {SuggestionCard.Name(one, LongestName)}\n-# {texts.State(one)}")),
                },
            ],
            Components = [new ActionRow(new StringSelect(OwnSuggestionSelect.Id, options) { Placeholder = texts.OpenPlaceholder })],
        };
    }

    public static string StateLine(Suggestion suggestion, SuggestionTexts texts) => $"-# {Sign(suggestion)} {texts.State(suggestion)}";

    private static string Option(Suggestion suggestion) =>
        $"{Sign(suggestion)} {DisplayText.OneLine(DisplayText.Shorten(suggestion.Prompt, LongestOption - 10))}";

    private static string Sign(Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Draft => "✏️",
        SuggestionState.Waiting => "🕒",
        SuggestionState.Approved => "✅",
        SuggestionState.Declined => "↩️",
        _ => "🗑️",
    };

    private static bool CanBeNamed(Suggestion suggestion) => suggestion.State is SuggestionState.Waiting or SuggestionState.Approved;

    private static IEnumerable<Button> Buttons(Suggestion suggestion, SuggestionTexts texts)
    {
        if (suggestion.State == SuggestionState.Draft)
            yield return SuggestSendButton.To(suggestion, texts.Send);
        if (suggestion.State is SuggestionState.Draft or SuggestionState.Declined or SuggestionState.Withdrawn)
            yield return SuggestRewriteButton.To(suggestion, texts);
        if (suggestion.State == SuggestionState.Waiting)
            yield return SuggestWithdrawButton.To(suggestion, texts);
        if (suggestion.Credit is not null && CanBeNamed(suggestion))
            yield return SuggestNameOffButton.To(suggestion, texts);
        yield return new Button(OwnSuggestionsButton.Id, texts.BackToList) { Emoji = "📋" };
    }
}
