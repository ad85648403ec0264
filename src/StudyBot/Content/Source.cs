using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>A document that items were drawn from.</summary>
internal sealed record Source(string Id, Bilingual<string> Name);

/// <summary>Where in a document an item comes from.</summary>
/// <param name="Document">The document; for a guild's own item, the guild.</param>
/// <param name="Section">Empty when nobody said; only a guild's own items do without.</param>
internal sealed record Citation(Source Document, Bilingual<string> Section);
