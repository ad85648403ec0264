using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>What an item is about; from one of the two closed lists in <c>topics.yaml</c>.</summary>
internal sealed record Topic(string Id, Bilingual<string> Name);
