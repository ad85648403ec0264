using StudyBot.Content.Own;
using StudyBot.Content.Search;

namespace StudyBot.Features.GuildContent;

/// <summary>What entries must keep beside what a guild has already, and beside each other.</summary>
internal static class SaveRules
{
    /// <param name="own">What the guild has.</param>
    /// <param name="changes">What is to be stored.</param>
    public static IReadOnlyList<ChangeProblem> Problems(OwnContent own, IReadOnlyList<ItemChange> changes)
    {
        var known = own.Items.ToDictionary(item => item.Id);
        var replaced = changes.Select(change => change.Id).OfType<string>().ToHashSet();
        var words = new Dictionary<string, ItemTwin>();
        foreach (var item in own.Items.Where(item => item.IsOffered && !replaced.Contains(item.Id)))
        {
            foreach (var key in Words(item.Entry))
                words.TryAdd(key, new ItemTwin(item.Id, Index: null));
        }

        var room = Enum.GetValues<ItemKind>().ToDictionary(
            kind => kind, kind => OwnLimits.MostItems - own.Items.Count(item => item.Entry.Kind == kind));
        return
        [
            .. changes.Index().SelectMany(change => Own(change.Item, known, room)
                .Select(problem => new ChangeProblem(change.Index, problem))
                .Concat(Twins(change.Index, change.Item, words))),
        ];
    }

    private static IEnumerable<DraftProblem> Own(
        ItemChange change, Dictionary<string, OwnItem> known, Dictionary<ItemKind, int> room)
    {
        var item = change.Id is { } id ? known.GetValueOrDefault(id) : null;
        if (change.Id is not null && item is null)
            yield return Problem(texts => texts.NoSuchItem(change.Id), texts => texts.LeaveIdEmpty);
        else if (item is not null && item.Entry.Kind != change.Entry.Kind)
            yield return Problem(texts => texts.OtherKind(item.Id), texts => texts.LeaveIdEmpty);
        else if (item is not null && change.Revision is { } revision && item.Revision != revision)
            yield return Problem(texts => texts.ChangedMeanwhile, texts => texts.LookAgain);
        if (change.Id is null && --room[change.Entry.Kind] < 0)
            yield return Problem(texts => texts.Full(OwnLimits.MostItems), texts => texts.MakeRoom);
    }

    private static IEnumerable<ChangeProblem> Twins(int index, ItemChange change, Dictionary<string, ItemTwin> words)
    {
        var keys = Words(change.Entry).ToList();
        if (keys.Select(key => words.GetValueOrDefault(key)).FirstOrDefault(twin => twin is not null) is { } twin)
        {
            yield return new ChangeProblem(index, twin is { Id: { } id, Index: null }
                ? Problem(texts => texts.Duplicate(id), texts => texts.EditThatOne(id))
                : Problem(texts => texts.TwiceHere, texts => texts.LeaveOneOut))
            { Twin = twin };
        }

        foreach (var key in keys)
            words.TryAdd(key, new ItemTwin(change.Id, index));
    }

    /// <summary>What makes two items the same: the question, or title and text, in a language.</summary>
    private static IEnumerable<string> Words(OwnEntry entry) => entry switch
    {
        QuestionEntry question => new[] { question.Korean?.Prompt, question.English?.Prompt }.OfType<string>().Select(Plain),
        AdviceEntry advice => new[] { advice.Korean, advice.English }.OfType<OwnAdviceText>().Select(text => Plain($"{text.Title} {text.Body}")),
        _ => [],
    };

    private static string Plain(string text) =>
        string.Join(' ', Tokenizer.Normalize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static DraftProblem Problem(Func<DraftTexts, string> sentence, Func<DraftTexts, string> fix) =>
        new(DraftField.Item, DraftTexts.Say(sentence), DraftTexts.Say(fix));
}
