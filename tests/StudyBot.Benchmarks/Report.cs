namespace StudyBot.Benchmarks;

/// <summary>Writes what was measured as Markdown tables, ready for the README.</summary>
internal sealed class Report(TextWriter output)
{
    public bool KeptEveryLimit { get; private set; } = true;

    public void Title(string name, string description)
    {
        output.WriteLine();
        output.WriteLine($"## {name}: {description}");
    }

    /// <summary>A sentence of its own.</summary>
    public void Say(string sentence)
    {
        output.WriteLine();
        output.WriteLine(sentence);
    }

    public void Table(params IReadOnlyList<string> columns)
    {
        output.WriteLine();
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

    public void Row(params IReadOnlyList<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>Says whether something that must hold did; the run fails if not.</summary>
    public void Limit(string sentence, bool kept)
    {
        KeptEveryLimit &= kept;
        output.WriteLine();
        output.WriteLine($"{(kept ? "kept" : "**broken**")}: {sentence}");
    }
}
