using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>
/// A suggestion as staff and its author read it: all of it, as text and nothing but text. Every part that keeps the rules fits
/// even if each of its characters has to be escaped; only of a draft can something be cut.
/// </summary>
internal static class SuggestionCard
{
    private const int Blurple = 0x5865F2;
    private const int Points = OwnLimits.MostKeyPoints * (ContentLimits.KeyPoint + 1);
    private const int LongestSimilar = 200;

    /// <param name="suggestion">Which.</param>
    /// <param name="library">The guild's.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="similarTitle">Names the question that it resembles; null leaves that out.</param>
    public static IReadOnlyList<Embed> Of(Suggestion suggestion, ContentLibrary library, Language language, string? similarTitle = null)
    {
        var texts = SuggestionTexts.Both.In(language);
        var similar = similarTitle is not null && suggestion.SimilarTo is { } id ? library.FindQuestion(id) : null;
        string?[] parts =
        [
            Text(suggestion.Prompt, ContentLimits.Prompt),
            Part(texts.KeyPoints, Text(Bullets(suggestion.KeyPoints), Points + (2 * OwnLimits.MostKeyPoints))),
            Part(texts.Origin, Text(suggestion.Origin, SuggestionLimits.Origin)),
            similar is null ? null : Part(similarTitle!, $"{Text(similar.Text.In(language).Prompt, LongestSimilar)} (`{similar.Id}`)"),
        ];
        var question = new Embed
        {
            Author = new EmbedAuthor(Subject(suggestion, library, language)),
            Description = string.Join("\n\n", parts.OfType<string>()),
            Color = Blurple,
        };
        return suggestion.Answer.Length == 0 ? [question] :
        [
            question,
            new Embed { Title = texts.Answer, Description = Text(suggestion.Answer, ContentLimits.LongestAnswer), Color = Blurple },
        ];
    }

    /// <summary>Its first words, on one line, escaped; without code, if there are any others.</summary>
    public static string Name(Suggestion suggestion, int most)
    {
        var words = TextRules.WithoutCodeBlocks(suggestion.Prompt);
        return DisplayText.Escape(DisplayText.Shorten(VisibleText.IsBlank(words) ? suggestion.Prompt : words, most));
    }

    private static string Subject(Suggestion suggestion, ContentLibrary library, Language language)
    {
        var texts = SuggestionTexts.Both.In(language);
        var topic = suggestion.Topic is { } id ? OwnLibrary.Topic(id, library.QuestionTopics).Name.In(language) : texts.NoTopic;
        return $"{topic} · {(suggestion.Level is { } level ? QuestionCardTexts.Both.In(language).Level(level) : texts.NoLevel)}";
    }

    private static string Text(string text, int most) => DisplayText.EscapeLines(DisplayText.Shorten(text, most));

    private static string Bullets(string lines) => string.Join('\n', QuestionTextDraft.Lines(lines).Select(line => $"• {line}"));

    private static string? Part(string title, string text) => text.Length == 0 ? null : $"**{title}**\n{text}";
}
