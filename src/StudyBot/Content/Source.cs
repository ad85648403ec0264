using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>A document that items were drawn from.</summary>
internal sealed record Source(string Id, Bilingual<string> Name);

/// <summary>Where in a document an item comes from.</summary>
internal sealed record Citation(Source Document, Bilingual<string> Section);
