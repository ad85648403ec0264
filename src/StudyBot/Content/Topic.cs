using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>What an item is about; from one of the two closed lists in <c>topics.yaml</c>.</summary>
internal sealed record Topic(string Id, Bilingual<string> Name)
{
    /// <summary>What people type as well: its own list there, and the words that <c>synonyms.yaml</c> takes for its name.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
