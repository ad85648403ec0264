using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>Gathers what is wrong with a file, and what whoever wrote it should know even so.</summary>
internal sealed class FileFindings
{
    /// <summary>A file of unknown keys has fifty thousand to be told of.</summary>
    private const int MostNotes = 20;

    private readonly List<FileProblem> _problems = [];
    private readonly List<Bilingual<string>> _notes = [];

    public IReadOnlyList<FileProblem> Problems => _problems;

    public IReadOnlyList<Bilingual<string>> Notes => _notes;

    /// <param name="line">As in <see cref="FileProblem"/>.</param>
    /// <param name="sentence">What is wrong.</param>
    /// <param name="fix">What to do about it.</param>
    public void Report(int line, Func<FileTexts, string> sentence, Func<FileTexts, string> fix) => Report(FileProblem.Of(line, sentence, fix));

    public void Report(FileProblem problem) => _problems.Add(problem);

    /// <summary>What keeps nothing from being stored.</summary>
    public void Note(Func<FileTexts, string> sentence)
    {
        var note = new Bilingual<string>(sentence(FileTexts.Both.Korean), sentence(FileTexts.Both.English));
        if (_notes.Count < MostNotes && !_notes.Contains(note))
            _notes.Add(note);
    }

    /// <summary>Says so when questions name a source, which is not kept.</summary>
    public void NoteSource(ItemKind kind, IEnumerable<FileColumn> columns)
    {
        if (kind == ItemKind.Question && columns.Any(column => column.Field == DraftField.Source))
            Note(texts => texts.SourceUnused);
    }
}
