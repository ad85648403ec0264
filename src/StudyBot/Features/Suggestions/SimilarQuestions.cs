using System.Runtime.CompilerServices;
using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Search;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>
/// Finds the question that a new one resembles most: the cosine of what both are made of, where a piece in <c>d</c> of
/// <c>N</c> questions weighs <c>ln(1 + N / d)</c>. Pieces are English words, and of Korean words each two neighbouring letters,
/// since particles change their ends. Members write short, so whole phrases, by which the lint compares items, share too little.
/// </summary>
internal static class SimilarQuestions
{
    /// <summary>
    /// From here on a question is shown as similar. Measured (2026) on the 368 built-in questions: of 20 common Korean questions,
    /// most of which are asked there in other words, 11 find one, 10 of them the right one; of 17 English ones 14 and 13; of 25
    /// that are not asked there none does. A wrong one costs its author a press, so rather a few of these than none.
    /// </summary>
    private const double Limit = 0.25;

    /// <summary>What the questions are made of, as long as they are in memory anyway; to take them apart is what takes long.</summary>
    private static readonly ConditionalWeakTable<QuestionText, HashSet<string>> Known = [];

    /// <summary>Null when none is much like it.</summary>
    /// <param name="questions">Those of a guild.</param>
    /// <param name="prompt">The new one.</param>
    public static Question? Nearest(IReadOnlyList<Question> questions, string prompt)
    {
        var language = TextRules.HasHangul(prompt) ? Language.Korean : Language.English;
        var wanted = Pieces(prompt);
        var others = questions.Select(question => Known.GetValue(question.Text.In(language), text => Pieces(text.Prompt))).ToList();
        var squares = others.SelectMany(pieces => pieces).CountBy(piece => piece).ToDictionary(found => found.Key, found => Square(found.Value));
        var length = Length(wanted);
        var best = others.Index()
            .Select(other => (other.Index, Likeness: Dot(wanted, other.Item) / (length * Length(other.Item))))
            .Where(other => other.Likeness >= Limit)
            .OrderByDescending(other => other.Likeness)
            .FirstOrDefault((Index: -1, Likeness: 0));
        return best.Index < 0 ? null : questions[best.Index];

        double Square(int found) => Math.Pow(Math.Log(1 + ((double)questions.Count / found)), 2);
        double Dot(HashSet<string> one, HashSet<string> other) => one.Where(other.Contains).Sum(piece => squares[piece]);
        double Length(HashSet<string> pieces) => Math.Sqrt(pieces.Sum(piece => squares.GetValueOrDefault(piece, Square(1))));
    }

    private static HashSet<string> Pieces(string prompt) =>
        Tokenizer.Tokens(DisplayText.OneLine(TextRules.WithoutCodeBlocks(prompt))).SelectMany(Pieces).ToHashSet();

    private static IEnumerable<string> Pieces(Token token) => token.Hangul && token.Text.Length > 1
        ? Enumerable.Range(0, token.Text.Length - 1).Select(at => token.Text.Substring(at, 2))
        : [token.Key];
}
