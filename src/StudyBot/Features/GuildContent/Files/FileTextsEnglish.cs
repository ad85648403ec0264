using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

internal sealed class FileTextsEnglish : FileTexts
{
    public override Language Language => Language.English;

    public override string Workbook => "This is an Excel workbook, which cannot be read as it is.";

    public override string SaveAsUtf8 =>
        "In Excel choose Save As → “CSV UTF-8 (Comma delimited)”; in an editor save it with the encoding UTF-8. Then send that file.";

    public override string UnknownEncoding => "This file’s text cannot be read: it is neither UTF-8 nor Korean Excel’s CP949.";

    public override string EmptyFile => "The file is empty.";

    public override string UseTemplate => "`/content template` gives you a file to start from.";

    public override string NoItems => "There is no item in the file.";

    public override string WriteItems => "Write one below the headings, or get an example with `/content template`.";

    public override string SplitFile => "Split it into several files and send them one by one.";

    public override string NoColumns => "There is no heading for a text in this row, such as prompt or title.";

    public override string NoHeadings => "The first row seems to have no column names; it looks like an item.";

    public override string WriteHeadings =>
        "Write the names of the columns into the first row, such as topic, prompt, key_points and answer. `/content template` gives you an example.";

    public override string KeepOneColumn => "Keep one of the two.";

    public override string DropColumns => "Remove the columns that are not needed.";

    public override string BothKinds => "Parts of a question and parts of advice are mixed here.";

    public override string SplitKinds => "Put questions and advice into two files.";

    public override string OpenQuote => "A cell opens a quotation mark (\") that it does not close where the cell ends.";

    public override string CloseQuote => "Close it at the end of the cell, and write each \" within the text twice.";

    public override string QuoteCells => "If a text contains the separator, such as a comma, put the cell in quotation marks.";

    public override string BrokenYaml => "From here on this cannot be read as YAML.";

    public override string MendYaml =>
        "Check indentation (spaces, no tabs) and brackets, and put texts with `: ` or ` #` in quotation marks or below `|-`.";

    public override string SecondDocument => "A second document begins here (`---`).";

    public override string JoinDocuments => "Put all items into one list.";

    public override string TooDeep => "This is indented more deeply than any part of an item.";

    public override string Alias => "A text that begins with `*` or `&` is a reference in YAML, which an import may not have.";

    public override string QuoteAlias => "Put the text in quotation marks or below `|-`.";

    public override string KeepOneKey => "Keep one of the two.";

    public override string NoList => "The file must be a list of items.";

    public override string NoMapping => "There must be keys here, such as `topic:`.";

    public override string MakeList => "Begin each item with `- topic: …`. `/content template` gives you an example.";

    public override string UnknownKind => "This is neither a question nor advice.";

    public override string TellKind => "A question has a `prompt`, advice has a `title` and a `body`.";

    public override string QuoteText => "Put it in quotation marks or below `|-`.";

    public override string EntryMustBeText => "This entry is not a text; `: ` within it makes keys of it.";

    public override string ReadAsKoreanExcel => "Read in Korean Excel’s own encoding (CP949). Emoji do not survive it: “CSV UTF-8” keeps them.";

    public override string FirstTopicOnly => "Items have one topic here: the first one counts.";

    public override string LinksDropped => "Links to other questions and advice are left out.";

    public override string SourceUnused => "Only advice keeps a source; those of questions are left out.";

    public override string TooManyItems(int most) => $"There are more than {most:N0} items.";

    public override string SameColumn(string one, string other) => $"The columns “{one}” and “{other}” mean the same.";

    public override string MissingColumn(string heading) => $"There is no column `{heading}`.";

    public override string AddColumn(string heading) => $"Add `{heading}` to the headings.";

    public override string TooManyColumns(int count, int most) => $"There are {count:N0} columns; {most} at most are read.";

    public override string TooManyCells(int cells, int headings) => $"This row has {cells} cells, but there are {headings} headings.";

    public override string KeyTwice(string key) => $"The key “{key}” stands here twice.";

    public override string MustBeText(string key) => $"`{key}` must be a text.";

    public override string UnusedKey(string key) => $"The key “{key}” is not used.";

    public override string UnusedColumns(string headings, int more) =>
        more > 0 ? $"Columns that are not used: {headings} and {more} more." : $"Columns that are not used: {headings}.";

    public override string LanguageTaken(Language language) =>
        $"Texts that do not name their language are taken for {language}, the language of this server.";

    protected override string Row(int row) => $"row {row}";

    protected override string Line(int line) => $"line {line}";
}
