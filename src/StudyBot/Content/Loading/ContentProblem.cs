namespace StudyBot.Content.Loading;

/// <summary>One mistake in the content.</summary>
/// <param name="File">Below the content folder, with slashes.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Item">The id of the item that it is in; null outside of items.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record ContentProblem(string File, long Line, string? Item, string Sentence)
{
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {(Item is null ? "" : $"{Item}: ")}{Sentence}";
}
