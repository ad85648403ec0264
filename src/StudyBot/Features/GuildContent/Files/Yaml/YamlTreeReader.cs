using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyBot.Features.GuildContent.Files.Yaml;

/// <summary>
/// Builds the tree of a stranger's YAML, and no more of it than items need: aliases, which can make gigabytes of a line,
/// deep nesting, which can end a process, and further documents are refused as soon as they come.
/// </summary>
internal sealed class YamlTreeReader
{
    /// <summary>List, item, language, list of key points; one more for the names of a source.</summary>
    private const int Deepest = 6;

    /// <summary>Of a thousand items in both languages, with room to spare.</summary>
    private const int MostNodes = 100_000;

    private readonly Parser _parser;
    private int _nodes;

    private YamlTreeReader(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>Null, with a problem in the findings, when the file is not such YAML.</summary>
    public static YamlTree? Read(string text, FileFindings findings)
    {
        var reader = new YamlTreeReader(text);
        try
        {
            return reader.Document();
        }
        catch (YamlRefusal refusal)
        {
            findings.Report(refusal.Line, refusal.Sentence, refusal.Fix);
        }
        catch (YamlException broken)
        {
            findings.Report((int)broken.Start.Line, texts => texts.BrokenYaml, texts => texts.MendYaml);
        }
        catch (InvalidOperationException)
        {
            // The parser loses its state over some unclosed brackets, instead of saying so.
            findings.Report(reader.Line, texts => texts.BrokenYaml, texts => texts.MendYaml);
        }

        return null;
    }

    private int Line => (int)(_parser.Current?.Start.Line ?? 1);

    private YamlTree Document()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
            throw new YamlRefusal(0, texts => texts.NoItems, texts => texts.WriteItems);
        Next();
        var root = Node(0);
        Next();
        Next();
        return _parser.Current is StreamEnd ? root : throw new YamlRefusal(Line, texts => texts.SecondDocument, texts => texts.JoinDocuments);
    }

    private YamlTree Node(int depth)
    {
        if (depth > Deepest)
            throw new YamlRefusal(Line, texts => texts.TooDeep, texts => texts.UseTemplate);
        if (++_nodes > MostNodes)
            throw new YamlRefusal(0, texts => texts.TooManyItems(FileLimits.MostItems), texts => texts.SplitFile);
        if (_parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new YamlRefusal(Line, texts => texts.Alias, texts => texts.QuoteAlias);
        return _parser.Current switch
        {
            Scalar scalar => new YamlTree.Scalar(scalar.Value, IsNothing(scalar), Line),
            SequenceStart => List(depth),
            MappingStart => Mapping(depth),
            _ => throw new YamlRefusal(Line, texts => texts.BrokenYaml, texts => texts.MendYaml),
        };
    }

    private YamlTree.List List(int depth)
    {
        var line = Line;
        var items = new List<YamlTree>();
        for (Next(); _parser.Current is not SequenceEnd; Next())
            items.Add(Node(depth + 1));
        return new YamlTree.List(items, line);
    }

    private YamlTree.Mapping Mapping(int depth)
    {
        var line = Line;
        var keys = new Dictionary<string, YamlTree>();
        for (Next(); _parser.Current is not MappingEnd; Next())
        {
            var at = Line;
            var name = Node(depth + 1) is YamlTree.Scalar scalar
                ? scalar.Text
                : throw new YamlRefusal(at, texts => texts.BrokenYaml, texts => texts.MendYaml);
            Next();
            if (!keys.TryAdd(name, Node(depth + 1)))
                throw new YamlRefusal(at, texts => texts.KeyTwice(FileTexts.Shown(name)), texts => texts.KeepOneKey);
        }

        return new YamlTree.Mapping([.. keys.Select(key => (key.Key, key.Value))], line);
    }

    private void Next()
    {
        if (!_parser.MoveNext())
            throw new YamlRefusal(Line, texts => texts.BrokenYaml, texts => texts.MendYaml);
    }

    private static bool IsNothing(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Leaves the recursion; never leaves this class.</summary>
    private sealed class YamlRefusal(int line, Func<FileTexts, string> sentence, Func<FileTexts, string> fix) : Exception
    {
        public int Line { get; } = line;

        public Func<FileTexts, string> Sentence { get; } = sentence;

        public Func<FileTexts, string> Fix { get; } = fix;
    }
}
