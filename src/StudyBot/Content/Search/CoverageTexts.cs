using StudyBot.Words;

namespace StudyBot.Content.Search;

/// <summary>Says which words of a search were not found, so that nobody takes what they see for an answer to all of them.</summary>
internal abstract class CoverageTexts
{
    public static Bilingual<CoverageTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Null when every word was found.</summary>
    public string? Of(SearchCoverage coverage) => coverage.Missing.Count > 0 ? Without(coverage.Missing, coverage.Held) : null;

    /// <param name="missing">One or more.</param>
    /// <param name="held">The words that it was found by; none when it was found by words that look alike.</param>
    protected abstract string Without(IReadOnlyList<string> missing, IReadOnlyList<string> held);

    private sealed class Korean : CoverageTexts
    {
        protected override string Without(IReadOnlyList<string> missing, IReadOnlyList<string> held)
        {
            var without = $"🔎 {Quoted(missing)}{Josa.EunNeun(missing[^1])[missing[^1].Length..]} 없어서";
            return held.Count == 0
                ? $"{without} 비슷한 낱말로 찾았어요."
                : $"{without} {Quoted(held)}{Josa.EuroRo(held[^1])[held[^1].Length..]} 찾았어요.";
        }

        private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"‘{word}’"));
    }

    private sealed class English : CoverageTexts
    {
        protected override string Without(IReadOnlyList<string> missing, IReadOnlyList<string> held)
        {
            var found = held.Count > 0 ? Quoted(held, "and") : "words that look like it";
            return $"🔎 Nothing on {Quoted(missing, "or")}; these match {found}.";
        }

        private static string Quoted(IReadOnlyList<string> words, string last)
        {
            var quoted = words.Select(word => $"“{word}”").ToList();
            return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
        }
    }
}
