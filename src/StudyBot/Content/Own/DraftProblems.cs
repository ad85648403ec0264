using StudyBot.Content.Loading;
using StudyBot.Content.Search;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>Checks the fields of a draft one by one, and gathers what is wrong with them.</summary>
internal sealed class DraftProblems
{
    private const int LongestShown = 40;

    private readonly List<DraftProblem> _all = [];

    public IReadOnlyList<DraftProblem> All => _all;

    public void Add(DraftField field, Func<DraftTexts, string> sentence, Func<DraftTexts, string> fix) =>
        _all.Add(new DraftProblem(field, DraftTexts.Say(sentence), DraftTexts.Say(fix)));

    /// <summary>The entry, unless something is wrong.</summary>
    public CheckedDraft<T> Judge<T>(Func<T> entry)
        where T : OwnEntry => new(_all.Count == 0 ? entry() : null, _all);

    /// <summary>The topic of an id or of a name in either language; empty, and a problem, when there is none.</summary>
    public string Topic(string? written, IReadOnlyList<Topic> topics)
    {
        var wanted = (written ?? "").Trim();
        if (TopicFinder.Find(topics, wanted) is { } meant)
            return meant.Id;
        if (TopicFinder.Nearest(topics, wanted) is { Count: > 0 } near)
            Choose(DraftField.Topic, wanted, near.Select(topic => topic.Name), (texts, names) => texts.Nearest(names));
        else
            Add(DraftField.Topic, texts => texts.Unknown(Shown(wanted)), texts => texts.SeeTopics);
        return "";
    }

    /// <summary>A word of a closed list, in either language and whatever case.</summary>
    public T Word<T>(DraftField field, string? written)
        where T : struct, Enum
    {
        var wanted = (written ?? "").Trim();
        if (ItemWords.Find<T>(wanted) is { } meant)
            return meant;
        Choose(field, wanted, Enum.GetValues<T>().Select(ItemWords.Name), (texts, names) => texts.UseOneOf(names));
        return default;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(DraftField field, Language language, string? written, int shortest, int longest, bool oneLine = false) =>
        Checked(field, language, entry: null, written, shortest, longest, oneLine);

    /// <summary>A text that may be left out; then it is empty.</summary>
    public string Optional(DraftField field, Language language, string? written, int longest, bool oneLine = false) =>
        string.IsNullOrWhiteSpace(written) ? "" : Text(field, language, written, 1, longest, oneLine);

    /// <summary>A list of one-line texts.</summary>
    /// <param name="field">Where.</param>
    /// <param name="language">Of the texts.</param>
    /// <param name="written">As they were written.</param>
    /// <param name="fewest">How many there must be.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="longest">Each.</param>
    /// <param name="shortest">Each.</param>
    public IReadOnlyList<string> Texts(
        DraftField field, Language language, IReadOnlyList<string> written, int fewest, int most, int longest, int shortest = 1)
    {
        if (written.Count == 0 && fewest > 0)
            Add(field, language, entry: null, texts => texts.Missing, texts => texts.WriteOne);
        else if (written.Count > most)
            Add(field, language, entry: null, texts => texts.TooMany(written.Count), texts => texts.LeaveAtMost(most));
        // What is too many anyway is not looked at: there may be a hundred thousand.
        return [.. written.Take(most).Select((text, index) => Checked(field, language, index + 1, text, shortest, longest, oneLine: true))];
    }

    private string Checked(
        DraftField field, Language language, int? entry, string? written, int shortest, int longest, bool oneLine)
    {
        var text = (written ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        foreach (var mistake in TextRules.Mistakes(text, shortest, longest, oneLine))
            Add(field, language, entry, texts => texts.Sentence(mistake), texts => texts.Fix(mistake));
        return text;
    }

    private void Add(DraftField field, Language language, int? entry, Func<DraftTexts, string> sentence, Func<DraftTexts, string> fix) =>
        _all.Add(new DraftProblem(field, DraftTexts.Say(sentence), DraftTexts.Say(fix)) { Language = language, Entry = entry });

    private void Choose(
        DraftField field, string written, IEnumerable<Bilingual<string>> choices, Func<DraftTexts, string, string> fix)
    {
        var all = choices.ToList();
        _all.Add(new DraftProblem(
            field,
            DraftTexts.Say(texts => texts.Unknown(Shown(written))),
            new Bilingual<string>(
                fix(DraftTexts.Both.Korean, string.Join(", ", all.Select(name => name.Korean))),
                fix(DraftTexts.Both.English, string.Join(", ", all.Select(name => name.English))))));
    }

    /// <summary>What was written instead of a word of a list can be anything.</summary>
    private static string Shown(string written) => DisplayText.Escape(DisplayText.Shorten(written, LongestShown));
}
