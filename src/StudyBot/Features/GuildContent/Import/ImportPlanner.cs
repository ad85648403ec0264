using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>Says what would become of a file; changes nothing.</summary>
internal sealed class ImportPlanner(OwnContentReader reader, ContentLibrary builtIn)
{
    private const int LongestId = 40;

    public ImportPlan Plan(Snowflake guildId, ContentFile file) => Plan(reader.Read(guildId), file);

    private ImportPlan Plan(OwnContent own, ContentFile file)
    {
        var byId = own.Items.ToDictionary(item => item.Id);
        // An item that another row names by its id is taken.
        var named = file.Rows.Select(row => row.Id).ToHashSet();
        var byName = own.Items.Where(item => !named.Contains(item.Id)).OrderByDescending(item => item.IsOffered)
            .ToLookup(item => item.Entry.Name.Korean);
        var problems = file.Findings.Problems.ToList();
        var items = new List<PlannedItem>();
        problems.AddRange(SharedIds(file));
        foreach (var row in file.Rows)
        {
            var before = byId.GetValueOrDefault(row.Id);
            var draft = RowDraft.Check(row, before?.Entry, builtIn);
            problems.AddRange(draft.Problems.Select(problem => FileProblem.Of(row, problem)));
            if (draft.Entry is { } entry)
                items.Add(new PlannedItem(row, entry, before ?? byName[entry.Name.Korean].FirstOrDefault(item => item.Entry.Same(entry))));
        }

        problems.AddRange(SaveRules.Problems(own, [.. items.Select(item => item.Change)])
            .Select(problem => ImportProblems.Of(problem, items, file.Format)));
        return new ImportPlan
        {
            Format = file.Format,
            Rows = file.Rows.Count,
            Items = items,
            Problems = [.. problems.OrderBy(problem => problem.Line)],
            Notes = [.. file.Findings.Notes, .. Strangers(file.Rows, byId), .. problems.Count == 0 ? Notes(items, file.Format) : []],
        };
    }

    private static IEnumerable<FileProblem> SharedIds(ContentFile file)
    {
        var first = new Dictionary<string, FileRow>();
        foreach (var row in file.Rows.Where(row => row.Id.Length > 0))
        {
            if (!first.TryAdd(row.Id, row))
                yield return ImportProblems.SharedId(row, first[row.Id], file.Format);
        }
    }

    private static IEnumerable<Bilingual<string>> Strangers(IReadOnlyList<FileRow> rows, Dictionary<string, OwnItem> byId)
    {
        var strangers = rows.Where(row => row.Id.Length > 0 && !byId.ContainsKey(row.Id)).Select(row => row.Id).ToList();
        if (strangers.Count == 0)
            yield break;
        var example = DisplayText.Shorten(strangers[0], LongestId).Replace('`', '\'');
        yield return ImportTexts.Say(texts => texts.UnknownIds(example, strangers.Count));
    }

    private static IEnumerable<Bilingual<string>> Notes(List<PlannedItem> items, FileFormat format)
    {
        foreach (var (field, word) in RowDraft.Assumed)
        {
            var count = items.Count(item => RowDraft.Assumes(item.Row, item.Before?.Entry, field));
            if (count > 0)
                yield return ImportTexts.Say(texts => texts.Assumed(DraftTexts.Both.In(texts.Language).Name(field), word.In(texts.Language), count));
        }

        if (items.Count(item => item.Before is { IsOffered: false }) is > 0 and var retired)
            yield return ImportTexts.Say(texts => texts.StayRetired(retired));
        var doubted = items.Where(item => item.IsNew || item.IsChanged).Select(item => (item.Row, Doubts: LanguageDoubt.Of(item.Entry)))
            .Where(item => item.Doubts.Count > 0).ToList();
        if (doubted is [var first, ..])
        {
            yield return ImportTexts.Say(texts => texts.OtherLanguage(
                $"{FileTexts.Both.In(texts.Language).Place(format, first.Row.Line)} · {DraftTexts.Both.In(texts.Language).Place(first.Doubts[0])}", doubted.Count));
        }
    }
}
