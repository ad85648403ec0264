using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyBot.Yaml;

/// <summary>
/// Builds the tree of a stranger's YAML, and no more of it than its reader needs: aliases, which can make gigabytes of a line,
/// deep nesting, which can end a process, and further documents are refused as soon as they come.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly Parser _parser;
    private readonly YamlLimits _limits;
    private int _nodes;

    private YamlTreeReader(string text, YamlLimits limits) => (_parser, _limits) = (new Parser(new StringReader(text)), limits);

    /// <summary>Null, with what is wrong, when the text is not such YAML.</summary>
    public static YamlTree? Read(string text, YamlLimits limits, out YamlFault? fault)
    {
        var reader = new YamlTreeReader(text, limits);
        fault = null;
        try
        {
            return reader.Document();
        }
        catch (YamlRefusal refusal)
        {
            fault = refusal.Fault;
        }
        catch (YamlException broken)
        {
            fault = new YamlFault(YamlFaultKind.Broken, (int)broken.Start.Line);
        }
        catch (InvalidOperationException)
        {
            // The parser loses its state over some unclosed brackets, instead of saying so.
            fault = new YamlFault(YamlFaultKind.Broken, reader.Line);
        }

        return null;
    }

    private int Line => (int)(_parser.Current?.Start.Line ?? 1);

    private YamlTree Document()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
            throw new YamlRefusal(YamlFaultKind.Empty, 0);
        Next();
        var root = Node(0);
        Next();
        Next();
        return _parser.Current is StreamEnd ? root : throw new YamlRefusal(YamlFaultKind.SecondDocument, Line);
    }

    private YamlTree Node(int depth)
    {
        if (depth > _limits.Deepest)
            throw new YamlRefusal(YamlFaultKind.TooDeep, Line);
        if (++_nodes > _limits.MostNodes)
            throw new YamlRefusal(YamlFaultKind.TooMuch, 0);
        if (_parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new YamlRefusal(YamlFaultKind.Alias, Line);
        return _parser.Current switch
        {
            Scalar scalar => new YamlTree.Scalar(scalar.Value, IsNothing(scalar), Line),
            SequenceStart => List(depth),
            MappingStart => Mapping(depth),
            _ => throw new YamlRefusal(YamlFaultKind.Broken, Line),
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
            var name = Node(depth + 1) is YamlTree.Scalar scalar ? scalar.Text : throw new YamlRefusal(YamlFaultKind.Broken, at);
            Next();
            if (!keys.TryAdd(name, Node(depth + 1)))
                throw new YamlRefusal(YamlFaultKind.KeyTwice, at, name);
        }

        return new YamlTree.Mapping([.. keys.Select(key => (key.Key, key.Value))], line);
    }

    private void Next()
    {
        if (!_parser.MoveNext())
            throw new YamlRefusal(YamlFaultKind.Broken, Line);
    }

    private static bool IsNothing(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Leaves the recursion; never leaves this class.</summary>
    private sealed class YamlRefusal(YamlFaultKind kind, int line, string key = "") : Exception
    {
        public YamlFault Fault { get; } = new(kind, line, key);
    }
}
