using System.Globalization;
using StudyBot.Content.Own;
using StudyBot.Words;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyBot.Features.GuildContent.Files.Yaml;

/// <summary>Writes items in the shape of the data files.</summary>
internal sealed class YamlItemWriter : IItemFormat
{
    private static readonly EmitterSettings Settings = new EmitterSettings()
        .WithBestWidth(int.MaxValue)
        .WithIndentedSequences()
        .WithNewLine("\n");

    public FileFormat Format => FileFormat.Yaml;

    public string Head(ItemKind kind, IReadOnlyList<Language> languages) => "";

    public string Item(string id, OwnEntry entry, IReadOnlyList<Language> languages)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        emitter.Emit(new MappingStart());
        Facts(emitter, id, entry);
        foreach (var language in languages.Where(entry.Has))
        {
            emitter.Emit(new Scalar(language.Code()));
            emitter.Emit(new MappingStart());
            foreach (var field in FileColumn.Texts(entry.Kind))
                Texts(emitter, field, ItemCells.Texts(entry, field, language)!);
            emitter.Emit(new MappingEnd());
        }

        emitter.Emit(new MappingEnd());
        emitter.Emit(new SequenceEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Facts(Emitter emitter, string id, OwnEntry entry)
    {
        foreach (var field in FileColumn.Facts(entry.Kind))
        {
            var fact = field == DraftField.Item ? id : ItemCells.Fact(entry, field);
            if (fact.Length == 0)
                continue;
            emitter.Emit(new Scalar(ColumnNames.Code(field)));
            emitter.Emit(Text(fact));
        }
    }

    private static void Texts(Emitter emitter, DraftField field, IReadOnlyList<string> texts)
    {
        emitter.Emit(new Scalar(ColumnNames.Code(field)));
        if (!new FileColumn(field).IsList)
        {
            emitter.Emit(Text(texts[0]));
            return;
        }

        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, texts.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var text in texts)
            emitter.Emit(Text(text));
        emitter.Emit(new SequenceEnd());
    }

    /// <summary>As a person would write it: blocks for what has lines, and quotes for what YAML would read as nothing.</summary>
    private static Scalar Text(string text)
    {
        // In any other style an emoji becomes its number.
        var style = text.Contains('\n', StringComparison.Ordinal) || text.Any(char.IsSurrogate) ? ScalarStyle.Literal
            : text is "~" or "null" or "Null" or "NULL" ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Any;
        return new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);
    }
}
