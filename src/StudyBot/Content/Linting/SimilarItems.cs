using System.Globalization;
using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Linting;

/// <summary>A part of every item of a kind, in one language, whose texts should not repeat each other.</summary>
/// <param name="Name">For tables: "prompts".</param>
/// <param name="Language">The language.</param>
/// <param name="Key">Where to report, as in the file.</param>
/// <param name="Limit">The <see cref="Likeness"/> from which on two texts are too alike.</param>
/// <param name="Texts">In the order of the files.</param>
internal sealed record ComparedTexts(
    string Name, Language Language, string Key, double Limit, IReadOnlyList<(string Id, YamlSection Section, string Text)> Texts);

/// <summary>
/// Finds items that nearly repeat another one. The limits were measured (2026) on the 368 questions and 180 pieces of advice
/// that then stood here. Of whole questions without their code, the pairs that a reader found to ask the same (transfer
/// learning, residual connections, LSTM, contrastive learning and perplexity, each under two topics) stood at 0.062 to 0.093
/// in Korean and 0.045 to 0.085 in English, all others at 0.057 and 0.037 at most: hence 0.06 and 0.04. Of whole advice, one
/// pair that drew the same point from one section stood at 0.066 and 0.040, all others at 0.045 and 0.036 at most: the same
/// limits. Prompts alone are short and share their frames ("Tell me about a time …"), up to 0.15; the worst pair stood at
/// 0.29: hence 0.2. They are compared with their code, so that a copied one is found.
/// </summary>
internal static class SimilarItems
{
    private const double PromptLimit = 0.2;
    private const double KoreanLimit = 0.06;
    private const double EnglishLimit = 0.04;

    public static void Check(ContentReading reading)
    {
        foreach (var compared in Compared(reading))
        {
            foreach (var pair in Pairs(compared).Where(pair => pair.Value >= compared.Limit))
            {
                var (earlier, later) = (compared.Texts[pair.First], compared.Texts[pair.Second]);
                later.Section.Report(compared.Key, string.Create(
                    CultureInfo.InvariantCulture,
                    $"is too much like {earlier.Id} at {earlier.Section.Place("id")} (likeness {pair.Value:0.000}, from {compared.Limit:0.00} on); say something else, or leave one of them out"));
            }
        }
    }

    public static List<AlikePair> Pairs(ComparedTexts compared) =>
        Likeness.Pairs([.. compared.Texts.Select(text => text.Text)], compared.Language);

    /// <summary>What is compared with what.</summary>
    public static IEnumerable<ComparedTexts> Compared(ContentReading reading)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var code = language.Code();
            var limit = language == Language.Korean ? KoreanLimit : EnglishLimit;
            yield return new("questions' prompts", language, $"{code}.prompt", PromptLimit,
                [.. reading.Questions.Select(one => (one.Item.Id, one.Section, one.Item.Text.In(language).Prompt))]);
            yield return new("whole questions", language, code, limit,
                [.. reading.Questions.Select(one => (one.Item.Id, one.Section, Whole(one.Item.Text.In(language))))]);
            yield return new("whole advice", language, code, limit,
                [.. reading.Advice.Select(one => (one.Item.Id, one.Section, Whole(one.Item.Text.In(language))))]);
        }
    }

    private static string Whole(AdviceText text) => TextRules.WithoutCodeBlocks($"{text.Title}\n{text.Body}");

    private static string Whole(QuestionText text) =>
        TextRules.WithoutCodeBlocks(string.Join('\n', [text.Prompt, text.Hint, .. text.KeyPoints, text.Answer]));
}
