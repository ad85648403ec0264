using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>A format that items are written in, so that the import reads the same from it.</summary>
internal interface IItemFormat
{
    FileFormat Format { get; }

    /// <summary>What stands before the first item; empty for nothing.</summary>
    string Head(ItemKind kind, IReadOnlyList<Language> languages);

    /// <param name="id">Empty for an item that is not stored.</param>
    /// <param name="entry">Its words.</param>
    /// <param name="languages">Those that are written.</param>
    string Item(string id, OwnEntry entry, IReadOnlyList<Language> languages);
}
