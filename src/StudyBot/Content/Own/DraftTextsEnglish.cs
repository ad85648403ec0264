using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

internal sealed class DraftTextsEnglish : DraftTexts
{
    public override string NoLanguage => "Both Korean and English are empty.";

    public override string WriteOneLanguage => "Fill in one of the two.";

    public override string Missing => "It is empty.";

    public override string WriteOne => "Write one a line, and at least one.";

    public override string Duplicate(string id) => $"The same is here already (`{id}`).";

    public override string EditThatOne(string id) => $"Change that one with `/content edit item:{id}`.";

    public override string TwiceHere => "The same stands here twice.";

    public override string LeaveOneOut => "Keep one of the two.";

    public override string Full(int most) => $"A server has room for {most} of them.";

    public override string MakeRoom => "Change one that is here instead of adding another.";

    public override string NoSuchItem(string id) => $"This server has no item `{id}`.";

    public override string LeaveIdEmpty => "For a new item leave the id empty.";

    public override string OtherKind(string id) => $"`{id}` is an item of the other kind.";

    public override string ChangedMeanwhile => "Someone else changed this item meanwhile.";

    public override string LookAgain => "Look at what it says now and send it again.";

    public override string Unknown(string written) => written.Length == 0 ? "It is empty." : $"“{written}” does not exist.";

    public override string UseOneOf(string words) => $"Use one of: {words}.";

    public override string SeeTopics => "`/content template` names all topics.";

    public override string Nearest(string topics) => $"Perhaps you mean: {topics}.";

    public override string TooMany(int count) => $"There are {count}.";

    public override string LeaveAtMost(int most) => $"Keep {most} at most.";

    public override string Name(DraftField field) => field switch
    {
        DraftField.Item => "Item",
        DraftField.Topic => "Topic",
        DraftField.Level => "Level",
        DraftField.Type => "Type",
        DraftField.Stage => "Stage",
        DraftField.Prompt => "Question",
        DraftField.Hint => "Hint",
        DraftField.KeyPoints => "Key points",
        DraftField.Answer => "Model answer",
        DraftField.FollowUps => "Follow-up questions",
        DraftField.Title => "Title",
        DraftField.Body => "Text",
        DraftField.Task => "This week's task",
        _ => "Source",
    };

    public override string Name(Language language) => language.ToString();

    public override string Place(DraftProblem problem) =>
        $"{Name(problem.Field)}{(problem.Entry is { } entry ? $", number {entry}" : "")}{(problem.Language is { } language ? $" ({language})" : "")}";

    protected override string OtherLanguage(string places) => $"This seems to be in the other language: {places}. If you meant it so, leave it.";

    public override string Sentence(TextMistake mistake) => mistake.Fault switch
    {
        TextFault.Empty => "It is empty.",
        TextFault.TooShort => $"It has only {Characters(mistake.Length)}.",
        TextFault.TooLong => $"It has {mistake.Length} characters; there is room for {mistake.Longest}.",
        TextFault.OuterSpace => "It begins or ends with a space.",
        TextFault.Control => "It contains a control character that nobody can see.",
        TextFault.LineBreak => "It must stand on one line.",
        TextFault.Mention => $"It contains `{mistake.Found}`, which would call people or a channel.",
        TextFault.Invite => "It contains a Discord invite.",
        _ => "A code block (```) is opened and not closed.",
    };

    public override string Fix(TextMistake mistake) => mistake.Fault switch
    {
        TextFault.Empty => "Please fill it in.",
        TextFault.TooShort => $"Write {mistake.Shortest} or more.",
        TextFault.TooLong => $"Shorten it by {mistake.Length - mistake.Longest}.",
        TextFault.OuterSpace => "Remove the space.",
        TextFault.Control => "Delete that part and type it again.",
        TextFault.LineBreak => "Remove the line break.",
        TextFault.Mention => "Leave the mention out and write just the name.",
        TextFault.Invite => "Leave the invite out.",
        _ => "Close it with ``` at the end.",
    };

    private static string Characters(int count) => count == 1 ? "1 character" : $"{count} characters";
}
