using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>In which parts two states of an item differ.</summary>
internal static class ChangedParts
{
    public static IEnumerable<FileColumn> Of(OwnEntry before, OwnEntry after)
    {
        var facts = FileColumn.Facts(after.Kind).Where(field => ItemCells.Fact(before, field) != ItemCells.Fact(after, field))
            .Select(field => new FileColumn(field));
        var texts = Enum.GetValues<Language>().SelectMany(language => FileColumn.Texts(after.Kind)
            .Where(field => !Texts(before, field, language).SequenceEqual(Texts(after, field, language)))
            .Select(field => new FileColumn(field, language)));
        return facts.Concat(texts);
    }

    private static IEnumerable<string> Texts(OwnEntry entry, DraftField field, Language language) =>
        (ItemCells.Texts(entry, field, language) ?? []).Where(text => text.Length > 0);
}
