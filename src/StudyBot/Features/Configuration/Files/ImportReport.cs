using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary>What is said of a file: what is wrong with it, or what it would change.</summary>
internal static class ImportReport
{
    /// <summary>Below what an embed holds (4096).</summary>
    private const int Longest = 3800;

    /// <summary>25 mentions of roles, whole.</summary>
    private const int LongestValue = 700;

    public static OutgoingMessage Problems(string fileName, IReadOnlyList<FileProblem> problems, Language language)
    {
        var texts = FileTexts.Both.In(language);
        // That nothing was changed is said once, above them all.
        var said = problems.Select(problem => problem with { Sentence = ConfigurationTexts.Both.In(language).Reason(problem.Sentence) });
        var lines = said.Select(problem => problem.Line == 0 ? $"• {problem.Sentence}" : $"• **{texts.Line(problem.Line)}** · {problem.Sentence}");
        return new OutgoingMessage
        {
            Content = texts.Problems(ImportLogEntry.Shown(fileName), problems.Count),
            Embeds = [new Embed { Description = FittedLines.Of([.. lines], Longest, texts.More), Color = 0xFEE75C }],
            Components = [],
        };
    }

    public static OutgoingMessage Nothing(IReadOnlyList<string> remarks, Language language)
    {
        var texts = FileTexts.Both.In(language);
        return new OutgoingMessage
        {
            Content = string.Join('\n', remarks.Append(remarks.Count == 0 ? texts.NothingDifferent : texts.NothingElse)),
            Embeds = [],
            Components = [],
        };
    }

    public static OutgoingMessage Preview(
        KeptSettings import, SettingsBook book, SettingDraft draft, int byName, string? notice, IReadOnlyList<string> remarks)
    {
        var texts = FileTexts.Both.In(draft.Language);
        var changes = Changes(book, draft);
        string?[] head = [notice, texts.Preview(ImportLogEntry.Shown(import.FileName), changes.Count), byName > 0 ? texts.FoundByName(byName) : null, .. remarks];
        return new OutgoingMessage
        {
            Content = string.Join('\n', head.OfType<string>()),
            Embeds = [new Embed { Title = texts.PreviewTitle, Description = FittedLines.Of(changes, Longest, texts.More), Footer = new EmbedFooter(texts.ApplyFoot), Color = 0x5865F2 }],
            Components = [new ActionRow(new Button(SettingsApplyButton.To(import.Id), texts.Apply, ButtonStyle.Success) { Emoji = "✅" })],
        };
    }

    /// <summary>In place of the preview.</summary>
    public static OutgoingMessage Applied(SettingsBook book, SettingDraft draft, IEnumerable<string> remarks)
    {
        var (texts, changes) = (FileTexts.Both.In(draft.Language), Changes(book, draft));
        return new OutgoingMessage
        {
            Content = string.Join('\n', remarks.Prepend(texts.Applied(changes.Count))),
            Embeds = [new Embed { Title = texts.AppliedTitle, Description = FittedLines.Of(changes, Longest, texts.More), Color = 0x3BA55D }],
            Components = [],
        };
    }

    /// <summary>A line for each setting that would be another, and for each row that would come or go.</summary>
    public static IReadOnlyList<string> Changes(SettingsBook book, SettingDraft draft)
    {
        var lines = new List<string>();
        foreach (var section in book.Sections)
        {
            lines.AddRange(section.Fields.Where(field => draft.Changes(field.Path)).Select(field =>
                $"• {SettingGroups.OfPath(field.Path).Emoji()} {Change(field, field.Path, draft)}"));
            if (section.List is { } list)
                lines.AddRange(Rows(list, draft));
        }

        return lines;
    }

    private static IEnumerable<string> Rows(SettingList list, SettingDraft draft)
    {
        var (texts, emoji) = (FileTexts.Both.In(draft.Language), SettingGroups.OfPath(list.Path).Emoji());
        foreach (var row in draft.Before.RowsOf(list).Where(row => !draft.Wanted.HasRow(list, row)))
            yield return $"• {emoji} {texts.RowRemoved(Title(list, draft.Before, row, draft.Language))}";
        foreach (var row in draft.Wanted.RowsOf(list).Where(row => draft.ChangesWithin($"{list.Path}/{row}.")))
        {
            if (!draft.Before.HasRow(list, row))
            {
                yield return $"• {emoji} {texts.RowAdded(Title(list, draft.Wanted, row, draft.Language))}";
                continue;
            }

            foreach (var field in list.Fields.Where(field => draft.Changes(list.PathOf(row, field.Path))))
                yield return $"• {emoji} {Title(list, draft.Before, row, draft.Language)} · {Change(field, list.PathOf(row, field.Path), draft)}";
        }
    }

    private static string Title(SettingList list, SettingSheet sheet, string row, Language language) => DisplayText.Escape(list.Title(sheet, row, language));

    private static string Change(SettingField field, string path, SettingDraft draft) =>
        $"**{field.Name.In(draft.Language)}** {Shown(field, draft.Before[path], draft.Language)} → {Shown(field, draft.Wanted[path], draft.Language)}";

    private static string Shown(SettingField field, string? value, Language language) => DisplayText.Shorten(field.InWords(value, language), LongestValue);
}
