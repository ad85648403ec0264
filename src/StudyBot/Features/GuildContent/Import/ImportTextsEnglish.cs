using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

internal sealed class ImportTextsEnglish : ImportTexts
{
    public override Language Language => Language.English;

    public override string NoFile => "No file came with it. Upload a CSV or YAML file in `file`.";

    public override string NotFetched => "The file could not be fetched from Discord. Please upload it again in a moment.";

    public override string SendAgain => "Fix the file and send it again with `/content import`. It is stored once nothing is wrong with it.";

    public override string NotStoredYet => "Nothing is stored yet. The button works for a day.";

    public override string PreviewTitle => "What will be stored";

    public override string OpenOne => "Open one";

    public override string OpenNext => "Open the next one";

    public override string PreviewGone => "This preview is kept no longer. Send the file again with `/content import`.";

    public override string ChangedMeanwhile =>
        "⚠️ Items of this server changed meanwhile, so the file was checked again. Look at what it says now and press again.";

    public override string SeeList => "`/content list` shows all of them.";

    public override string EmptyOneId => "Keep one of the two, or leave the id empty where the item is new.";

    public override string KeepOneRow => "Keep one of the two.";

    public override string TooLarge(long size, int most) =>
        $"The file is {MegaBytes(size)} MB, and {MegaBytes(most)} MB at most can be read at a time. Split it into several files and send them one by one.";

    public override string Problems(string file, int problems) => problems == 1
        ? $"⚠️ Nothing is stored yet. **{file}** has one thing to fix."
        : $"⚠️ Nothing is stored yet. **{file}** has {problems} things to fix.";

    public override string MoreProblems(int count) => $"And {count} more. All of them are in the attached file.";

    public override string Right(string file, int items) => items == 1
        ? $"✅ The item in **{file}** can be stored:"
        : $"✅ {All(items)} items in **{file}** can be stored:";

    public override string NothingNew(string file, int items) => items == 1
        ? $"The item in **{file}** is here already, just as it is. There is nothing to store."
        : $"{All(items)} items in **{file}** are here already, just as they are. There is nothing to store.";

    public override string Stored(int items) => items == 1 ? "✅ Stored 1 item." : $"✅ Stored {items} items.";

    public override string StoredBefore(string mention, string when) => $"{mention} stored this already ({when}). It was not stored twice.";

    public override string Store(int items) => items == 1 ? "Store 1 item" : $"Store {items} items";

    public override string MoreItems(int count) => $"And {count} more";

    public override string Changes(string fields) => $"Changes: {fields}";

    public override string SharedId(string place) => $"The same id is in {place}, too.";

    public override string SameAs(string place) => $"It says the same as {place}.";

    public override string NameId(string id) => $"To change that item, write `{id}` into the id of this one.";

    public override string UnknownIds(string example, int count) => count == 1
        ? $"This server has no item `{example}`: it is added as a new one, with an id of its own."
        : $"{count} ids are not of this server (such as `{example}`): those items are added as new ones, with ids of their own.";

    public override string Assumed(string field, string word, int count) => count == 1
        ? $"{field}: 1 item does not name it and gets “{word}”."
        : $"{field}: {count} items do not name it and get “{word}”.";

    public override string StayRetired(int count) => count == 1
        ? "1 item is retired and stays so. `/content restore` brings it back."
        : $"{count} items are retired and stay so. `/content restore` brings them back.";

    public override string OtherLanguage(string example, int count) => count == 1
        ? $"⚠️ One item seems to have a text in the other language ({example}). Please check that no columns are swapped."
        : $"⚠️ {count} items seem to have a text in the other language (such as {example}). Please check that no columns are swapped.";

    public override string Logged(string file, int added, int changed) => $"imported items from {file} ({Counts(added, changed, same: 0)})";

    protected override string Added(int count) => $"{count} new";

    protected override string Changed(int count) => $"{count} changed";

    protected override string Same(int count) => $"{count} unchanged";

    private static string All(int items) => items == 2 ? "Both" : $"All {items}";

    private static string MegaBytes(long bytes) => FormattableString.Invariant($"{bytes / (1024.0 * 1024):0.#}");
}
