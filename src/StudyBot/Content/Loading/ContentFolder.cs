using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Content.Loading;

/// <summary>Reads the YAML files of the content folder, and reports what cannot be read.</summary>
internal sealed class ContentFolder(string path, ContentProblems problems)
{
    /// <summary>File names below <paramref name="folder"/>, in a fixed order, as seen from the content folder.</summary>
    public IReadOnlyList<string> Files(string folder)
    {
        var full = Path.Combine(path, folder);
        if (!Directory.Exists(full))
        {
            problems.Add($"{folder}/", 0, null, "is missing");
            return [];
        }

        return [.. Directory.EnumerateFiles(full, "*.yaml")
            .Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The items of a file that is a list of mappings with an <c>id</c>.</summary>
    public IReadOnlyList<YamlSection> Items(string file) => Root(file) is { } root ? Items(root, file, "the file") : [];

    /// <summary>The items of the lists that stand under the named keys of a file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<YamlSection>> ItemsByKey(string file, params IReadOnlyList<string> keys)
    {
        var items = keys.ToDictionary(key => key, _ => (IReadOnlyList<YamlSection>)[]);
        if (Root(file) is not { } root)
            return items;
        if (root is not YamlMappingNode mapping)
        {
            problems.Add(file, root, null, $"must have the keys {string.Join(", ", keys)}");
            return items;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && items.ContainsKey(name))
                items[name] = Items(value, file, name);
            else
                problems.Add(file, key, null, $"unknown key '{key}'");
        }

        foreach (var key in keys.Where(key => !mapping.Children.ContainsKey(new YamlScalarNode(key))))
            problems.Add(file, 0, null, $"{key} is missing");
        return items;
    }

    /// <summary>A file that is a mapping; null, and reported, when it is none.</summary>
    public YamlSection? Section(string file)
    {
        if (Root(file) is not { } root)
            return null;
        if (root is YamlMappingNode mapping)
            return new YamlSection(mapping, file, item: null, path: "", problems);
        problems.Add(file, root, null, "must have keys");
        return null;
    }

    /// <summary>The texts of a file that is a list of lists of texts, with their places.</summary>
    public IReadOnlyList<IReadOnlyList<(string Text, YamlNode Place)>> Lists(string file, int longest)
    {
        if (Root(file) is not { } root)
            return [];
        if (root is YamlSequenceNode lists)
            return [.. lists.Children.Select(list => Texts(list, file, longest))];
        problems.Add(file, root, null, "the file must be a list of lists ('- [a, b]')");
        return [];
    }

    private List<(string Text, YamlNode Place)> Texts(YamlNode list, string file, int longest)
    {
        var texts = new List<(string, YamlNode)>();
        if (list is not YamlSequenceNode sequence)
        {
            problems.Add(file, list, null, "must be a list of words ('- [a, b]')");
            return texts;
        }

        foreach (var child in sequence.Children)
        {
            var text = (child as YamlScalarNode)?.Value;
            if (text is null)
                problems.Add(file, child, null, "must be a word");
            else if (TextRules.Mistakes(text, 1, longest).FirstOrDefault() is { } mistake)
                problems.Add(file, child, null, $"'{text}' {mistake}");
            else
                texts.Add((text, child));
        }

        return texts;
    }

    private List<YamlSection> Items(YamlNode list, string file, string name)
    {
        var items = new List<YamlSection>();
        if (list is not YamlSequenceNode sequence)
        {
            problems.Add(file, list, null, $"{name} must be a list of items ('- id: …')");
            return items;
        }

        foreach (var child in sequence.Children)
        {
            if (child is YamlMappingNode mapping)
                items.Add(new YamlSection(mapping, file, IdOf(mapping), "", problems));
            else
                problems.Add(file, child, null, "must be an item with keys");
        }

        return items;
    }

    private static string? IdOf(YamlMappingNode mapping) =>
        mapping.Children.TryGetValue(new YamlScalarNode("id"), out var id) ? (id as YamlScalarNode)?.Value : null;

    private YamlNode? Root(string file)
    {
        try
        {
            using var reader = new StreamReader(Path.Combine(path, file));
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            problems.Add(file, 0, null, stream.Documents.Count == 0 ? "is empty" : "holds more than one document");
        }
        catch (YamlException e)
        {
            problems.Add(file, e.Start.Line, null, $"is not YAML: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, 0, null, e is FileNotFoundException or DirectoryNotFoundException ? "is missing" : $"cannot be read: {e.Message}");
        }

        return null;
    }
}
