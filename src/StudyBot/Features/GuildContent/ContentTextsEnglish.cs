using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

internal sealed class ContentTextsEnglish : ContentTexts
{
    public override string Retire => "Retire";

    public override string Restore => "Restore";

    public override string IsRetired => "retired";

    public override string IsBuiltIn => "built in";

    public override string Preview => "Preview";

    public override string CopyAndEdit => "Copy and edit";

    public override string ChooseOne => "Pick an item";

    public override string BackToList => "List";

    public override string OpenPlaceholder => "Pick one to open";

    public override string Previous => "Back";

    public override string Next => "Next";

    public override string OpenAgain => "Open it again as I left it";

    public override string OpenMine => "Open it again with my text";

    public override string TextIsKept => "What you wrote is in the attached file, and for a week the button opens it again.";

    public override string TextIsAttached => "What you wrote is in the attached file.";

    public override string StandsNow => "What it says now";

    public override string NothingThere => "empty";

    public override string OtherLanguageChanged => "The text in this language is as it was. The topic or the other language changed.";

    public override string DraftGone => "What you wrote is kept no longer. Copy it from the attached file and open `/content add` or `/content edit` again.";

    public override string UnknownForm => "This no longer works. Please send the command that opened it again.";

    public override string UnknownKind => "Choose in `kind` whether it is a question or advice.";

    public override string NoSuchItem => "This server has no such item. `/content list` shows what there is.";

    public override string NothingChanged => "Nothing changed.";

    public override string LastQuestion => "This is the last question, and without it no daily question could come. Add another one or switch a topic on first.";

    public override string LastTopic => "With all of them off there would be nothing to ask. Keep one topic on, or add a question of your own with `/content add` first.";

    public override string TopicsTitle => "Built-in topics";

    public override string TopicsExplained =>
        "Choose below every topic that stays on. Topics that are off bring nothing new. Posted questions, saved advice and what your server added stay as they are.";

    public override string AllTopicsOn => "All of them are on.";

    public override string Kind(ItemKind kind) => kind == ItemKind.Question ? "question" : "advice";

    public override string AddTitle(ItemKind kind, Language language) => $"{Add(kind)} ({language})";

    public override string EditTitle(ItemKind kind, Language language) => $"Edit the {Kind(kind)} ({language})";

    public override string Label(FormField field)
    {
        var name = DraftTexts.Both.English.Name(field.Field);
        var lines = field.Field is DraftField.KeyPoints or DraftField.FollowUps ? ", one a line" : "";
        return $"{name}{lines}{(field.Required ? "" : " (optional)")}";
    }

    public override string? Placeholder(DraftField field) => field switch
    {
        DraftField.Prompt => "For example: how is the recommendation score of our service computed?",
        DraftField.Hint => "A push in the right direction that gives nothing away.",
        DraftField.KeyPoints => "What a good answer names; up to 6.",
        DraftField.Answer => "Opens after answering. Code blocks are welcome.",
        DraftField.FollowUps => "What an interviewer would ask next; up to 4.",
        DraftField.Body => "One idea, told shortly.",
        DraftField.Task => "One small thing to do this week",
        DraftField.Source => "For example: a talk by last year's graduates",
        _ => null,
    };

    public override string NotStored(int problems) => problems == 1
        ? "⚠️ Not saved yet. There is one thing to fix."
        : $"⚠️ Not saved yet. There are {problems} things to fix.";

    public override string MoreProblems(int count) => $"And {count} more.";

    public override string ChangedMeanwhile(string mention, string when) =>
        $"⚠️ While you were writing, {mention} changed this item ({when}). Nothing was saved, so that theirs is not lost. Look at what it says now; to put your text in its place, open it again and send it.";

    public override string Added(ItemKind kind) => kind == ItemKind.Question
        ? "✅ Question added. It comes among the built-in ones, and looks like this."
        : "✅ Advice added. It comes among the built-in advice, and looks like this.";

    public override string Edited(ItemKind kind) => "✅ Saved. It looks like this now.";

    public override string Copied(ItemKind kind) =>
        $"✅ Your version is saved as your server's own, and the built-in {Kind(kind)} is retired. It looks like this now.";

    public override string CannotEditBuiltIn(ItemKind kind, string name) =>
        $"{Quote(name)}\nThis {Kind(kind)} is built in, so it cannot be changed itself. **{CopyAndEdit}** opens it as {(kind == ItemKind.Question ? "a question" : "advice")} of your own, and the built-in one is retired once you save.";

    public override string SeveralFit(string typed, int count, int shown) => count > shown
        ? $"{count} items match “{typed}”; here are {shown} of them. If yours is not there, add a word."
        : $"{count} items match “{typed}”. Pick one.";

    public override string SeveralFitNameOne(string typed, IReadOnlyList<string> ids) =>
        $"{ids.Count} items match “{typed}”. Please send it again with an id in `item`: {Ids(ids)}";

    public override string Facts(OwnItem item)
    {
        var changed = item.Revision > 1 ? $" · changed by {item.ChangedBy.UserMention()} {item.ChangedAt.Relative()}" : "";
        var state = item.IsOffered ? "" : $" · {IsRetired}";
        return $"`{item.Id}` · {LanguagesOf(item)} · added by {item.CreatedBy.UserMention()} {item.CreatedAt.Relative()}{changed}{state}";
    }

    public override string LanguagesOf(OwnItem item) => string.Join(", ", Enum.GetValues<Language>().Where(item.Entry.Has));

    public override string EditIn(Language language) => $"Edit ({language})";

    public override string WriteIn(Language language) => $"Write it in {language} too";

    public override string UnknownTopic(string typed) =>
        $"There is no topic “{typed}”. Type a few letters into `topic` and pick one from the list.";

    public override string UnknownItem(string typed) =>
        $"Nothing matches “{typed}”. Type a word of it into `item` and pick one from the list.";

    public override string Retired(ItemKind kind, string name) =>
        $"⏸️ Retired: {Quote(name)}\nIt is not offered any more. Posts and answers stay as they are.";

    public override string Restored(ItemKind kind, string name) => $"↩️ Restored: {Quote(name)}\nIt is offered again.";

    public override string AlreadyRetired(string name) => $"This one was retired before: {Quote(name)}";

    public override string AlreadyOffered(string name) => $"This one is offered already: {Quote(name)}";

    public override string RestsWithTopic(string name) =>
        $"↩️ {Quote(name)}\nIt is restored, but not offered yet, because its topic is off. Switch the topic on with `/content topics`.";

    public override string ListTitle(int own, int builtIn)
    {
        var ours = own == 1 ? "1 item of this server" : $"{own} items of this server";
        return builtIn == 0 ? ours : $"{ours} · {builtIn} built-in retired";
    }

    public override string Page(int number, int count) => $"Page {number} of {count}";

    public override string NothingOfOurs(bool narrowed) => narrowed
        ? "Nothing fits that. `/content list` alone shows all there is."
        : "This server has nothing of its own yet. Add a first question or piece of advice with `/content add`.";

    public override string TopicsOn(ItemKind kind, int on, int all) =>
        $"{(kind == ItemKind.Question ? "Question topics" : "Advice topics")}: {on} of {all} on";

    public override string TopicsOff(string names) => $"⏸️ Off: {names}";

    public override string TopicsPlaceholder(ItemKind kind) =>
        kind == ItemKind.Question ? "Question topics that stay on" : "Advice topics that stay on";

    public override string TopicsSwitched(ItemKind kind) =>
        kind == ItemKind.Question ? "✅ Question topics changed." : "✅ Advice topics changed.";

    public override string Quote(string name) => $"“{name}”";

    public override string LogAdded(string kind, string item) => $"added {Article(kind)}: {item}";

    public override string LogEdited(string kind, string item) => $"edited {Article(kind)}: {item}";

    public override string LogRetired(string kind, string item) => $"retired {Article(kind)}: {item}";

    public override string LogRestored(string kind, string item) => $"restored {Article(kind)}: {item}";

    public override string LogTopicsOff(string kind, string topics) => $"switched {kind} topics off: {topics}";

    public override string LogTopicsOn(string kind, string topics) => $"switched {kind} topics on: {topics}";

    private static string Add(ItemKind kind) => kind == ItemKind.Question ? "Add a question" : "Add advice";

    private static string Article(string kind) => kind == "question" ? "a question" : kind;
}
