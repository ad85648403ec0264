using System.Text;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Export;

/// <summary>Writes items into as many files as the import wants them in: each within its limits.</summary>
internal static class ContentExport
{
    /// <param name="items">Id, or empty, and words; all of one kind.</param>
    /// <param name="format">In which.</param>
    /// <param name="languages">Those that are written.</param>
    /// <param name="name">Of the files, without the extension.</param>
    public static IReadOnlyList<FileUpload> Files(
        IReadOnlyList<(string Id, OwnEntry Entry)> items, IItemFormat format, IReadOnlyList<Language> languages, string name)
    {
        var head = format.Head(items[0].Entry.Kind, languages);
        var parts = new List<StringBuilder>();
        var (bytes, count) = (0, 0);
        foreach (var text in items.Select(item => format.Item(item.Id, item.Entry, languages)))
        {
            var size = Encoding.UTF8.GetByteCount(text);
            if (parts.Count == 0 || count == FileLimits.MostItems || bytes + size > FileLimits.MostBytes)
            {
                parts.Add(new StringBuilder(head));
                (bytes, count) = (Encoding.UTF8.GetByteCount(head), 0);
            }

            parts[^1].Append(text);
            (bytes, count) = (bytes + size, count + 1);
        }

        return
        [
            .. parts.Index().Select(part => new FileUpload(
                parts.Count == 1 ? $"{name}.{format.Format.Extension()}" : $"{name}-{part.Index + 1}.{format.Format.Extension()}",
                Encoding.UTF8.GetBytes(part.Item.ToString()))),
        ];
    }
}
