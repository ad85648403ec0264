using System.Text;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>What staff are shown of a plan: what is wrong, or what would be stored.</summary>
internal sealed class ImportReport(ContentLibrary builtIn)
{
    private const int MostShown = 10;
    private const int MostWritten = 1000;
    private const int LongestLine = 380;
    private const int LongestName = 80;

    /// <summary>The name of a file, as it may stand within a sentence.</summary>
    public static string Shown(string fileName) => DisplayText.Escape(DisplayText.Shorten(fileName, LongestName));

    /// <param name="plan">What is wrong with it, and at least one thing is.</param>
    /// <param name="fileName">As people know it.</param>
    /// <param name="reader">Whose language.</param>
    public static OutgoingMessage Problems(ImportPlan plan, string fileName, Language reader)
    {
        var texts = ImportTexts.Both.In(reader);
        var lines = plan.Problems.Take(MostShown).Select(problem => $"• {DisplayText.Shorten(problem.Text(plan.Format, reader), LongestLine)}")
            .Concat(plan.Problems.Count > MostShown ? [texts.MoreProblems(plan.Problems.Count - MostShown)] : []);
        return new OutgoingMessage
        {
            Content = Lines([texts.Problems(Shown(fileName), plan.Problems.Count), .. Notes(plan, reader), $"-# {texts.SendAgain}"]),
            Embeds = [new Embed { Description = Lines(lines) }],
            Components = [],
            Files = [new FileUpload("import-report.md", Encoding.UTF8.GetBytes(Written(plan, fileName, reader)))],
        };
    }

    /// <param name="plan">Right, with something to store.</param>
    /// <param name="fileName">As people know it.</param>
    /// <param name="reader">Whose language.</param>
    /// <param name="importId">Of what is kept, for the button.</param>
    public OutgoingMessage Preview(ImportPlan plan, string fileName, Language reader, Snowflake importId)
    {
        var texts = ImportTexts.Both.In(reader);
        var items = plan.Touched;
        return new OutgoingMessage
        {
            Content = Lines(
            [
                $"{texts.Right(Shown(fileName), plan.Items.Count)} {texts.Counts(plan.New, plan.Changed, plan.Same)}",
                .. Notes(plan, reader),
                $"-# {texts.NotStoredYet}",
            ]),
            Embeds =
            [
                new Embed
                {
                    Title = texts.PreviewTitle,
                    Description = Lines(items.Take(MostShown).Select(item => Item(item, plan.Format, reader))),
                    Footer = items.Count > MostShown ? new EmbedFooter(texts.MoreItems(items.Count - MostShown)) : null,
                },
            ],
            Components =
            [
                new ActionRow(
                    new Button(ContentImportButton.To(importId), texts.Store(items.Count), ButtonStyle.Primary) { Emoji = "📥" },
                    ContentImportLookButton.To(importId, place: 0, texts.OpenOne, "👀")),
            ],
        };
    }

    public static OutgoingMessage Nothing(ImportPlan plan, string fileName, Language reader) => new()
    {
        Content = Lines([ImportTexts.Both.In(reader).NothingNew(Shown(fileName), plan.Items.Count), .. Notes(plan, reader)]),
        Embeds = [],
        Components = [],
    };

    /// <param name="plan">What was stored.</param>
    /// <param name="reader">Whose language.</param>
    /// <param name="unseen">Whether nobody has seen the notes yet.</param>
    public static OutgoingMessage Stored(ImportPlan plan, Language reader, bool unseen)
    {
        var texts = ImportTexts.Both.In(reader);
        return new OutgoingMessage
        {
            Content = Lines(
            [
                $"{texts.Stored(plan.New + plan.Changed)} {texts.Counts(plan.New, plan.Changed, plan.Same)}",
                .. unseen ? Notes(plan, reader) : [],
                $"-# {texts.SeeList}",
            ]),
            Embeds = [],
            Components = [],
        };
    }

    private string Item(PlannedItem item, FileFormat format, Language reader)
    {
        var texts = ImportTexts.Both.In(reader);
        var name = DisplayText.Escape(DisplayText.Shorten(item.Entry.Name.In(reader), LongestName));
        var place = FileTexts.Both.In(reader).Place(format, item.Row.Line);
        var below = item.Before is { } before
            ? $"`{before.Id}` · {texts.Changes(string.Join(", ", ChangedParts.Of(before.Entry, item.Entry).Select(part => ColumnNames.Name(part, reader))))}"
            : $"{OwnLibrary.Topic(item.Entry.TopicId, builtIn.TopicsOf(item.Entry.Kind)).Name.In(reader)} · {Languages(item.Entry, reader)}";
        return $"{(item.IsNew ? "🆕" : "✏️")} **{place}** · {name}\n-# {below}";
    }

    private static string Languages(OwnEntry entry, Language reader) =>
        string.Join(", ", Enum.GetValues<Language>().Where(entry.Has).Select(DraftTexts.Both.In(reader).Name));

    private static IEnumerable<string> Notes(ImportPlan plan, Language reader) => plan.Notes.Take(MostShown).Select(note => $"-# {note.In(reader)}");

    private static string Written(ImportPlan plan, string fileName, Language reader)
    {
        var texts = ImportTexts.Both.In(reader);
        var more = plan.Problems.Count - MostWritten;
        return Lines(
        [
            texts.Problems(Shown(fileName), plan.Problems.Count),
            "",
            .. plan.Problems.Take(MostWritten).Select(problem => $"- {problem.Text(plan.Format, reader)}"),
            .. more > 0 ? [$"- +{more}"] : Array.Empty<string>(),
            "",
            texts.SendAgain,
            "",
        ]);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
