using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Words;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Content.Loading;

/// <summary>
/// A YAML mapping whose keys are asked for one by one. What is wrong is reported and read as empty, so that reading goes
/// on; <see cref="Close"/> reports the keys that nobody asked for.
/// </summary>
/// <param name="node">The mapping.</param>
/// <param name="file">Below the content folder.</param>
/// <param name="item">The id of the item that it belongs to; null when it has none.</param>
/// <param name="path">Keys that lead to it from the item, with a trailing dot; empty for the item itself.</param>
/// <param name="problems">Where mistakes go.</param>
internal sealed partial class YamlSection(YamlMappingNode node, string file, string? item, string path, ContentProblems problems)
{
    private readonly HashSet<string> _asked = [];

    /// <summary>Whether a key that may be left out is there.</summary>
    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>A kebab-case id.</summary>
    public string Id(string key, int longest)
    {
        var id = Text(key, 1, longest);
        if (id.Length > 0 && !KebabCase().IsMatch(id))
            Report(key, $"'{id}' is not kebab-case (a-z, 0-9 and single hyphens)");
        return id;
    }

    /// <summary>A text of a length in between, both included.</summary>
    public string Text(string key, int shortest, int longest)
    {
        if (Find(key) is not { } value)
            return "";
        if (value is not YamlScalarNode { Value: { } text })
        {
            Report(key, "must be a text");
            return "";
        }

        return Checked(value, key, text, shortest, longest);
    }

    /// <summary>A list of texts; may be empty when <paramref name="fewest"/> is 0, but must be there.</summary>
    public IReadOnlyList<string> Texts(string key, int fewest, int most, int longest)
    {
        if (Find(key) is not { } value)
            return [];
        if (value is not YamlSequenceNode list)
        {
            Report(key, "must be a list");
            return [];
        }

        if (list.Children.Count < fewest || list.Children.Count > most)
            Report(key, $"has {list.Children.Count} entries; {fewest} to {most} are allowed");
        return [.. list.Children.Select((entry, index) => Entry(list, entry, $"{key}[{index + 1}]", longest))];
    }

    /// <summary>One of a closed list of lower-case words.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        var word = Text(key, 1, int.MaxValue);
        if (word.Length == 0)
            return default;
        var words = Enum.GetValues<T>().ToDictionary(WordOf);
        if (words.TryGetValue(word, out var meant))
            return meant;
        Report(key, $"'{word}' is none of {string.Join(", ", words.Keys)}");
        return default;
    }

    /// <summary>A value as <see cref="Word"/> reads it.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A mapping below; null, and reported, when there is none.</summary>
    public YamlSection? Section(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return new YamlSection(mapping, file, item, $"{path}{key}.", problems);
            default:
                Report(key, "must hold keys of its own");
                return null;
        }
    }

    /// <summary>The mappings of a list below; what is none is reported and left out.</summary>
    public IReadOnlyList<YamlSection> Sections(string key)
    {
        if (Find(key) is not { } value)
            return [];
        if (value is not YamlSequenceNode list)
        {
            Report(key, "must be a list");
            return [];
        }

        var sections = new List<YamlSection>();
        foreach (var (index, entry) in list.Children.Index())
        {
            if (entry is YamlMappingNode mapping)
                sections.Add(new YamlSection(mapping, file, item, $"{path}{key}[{index + 1}].", problems));
            else
                problems.Add(file, entry, item, $"{path}{key}[{index + 1}] must hold keys of its own");
        }

        return sections;
    }

    /// <summary>The keys <c>ko</c> and <c>en</c>. Names may be alike in both, as MLOps is.</summary>
    public Bilingual<string> BothTexts(int longest) => new(Text("ko", 1, longest), Text("en", 1, longest));

    public void Close()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value;
            if (name is null || !_asked.Contains(name))
                problems.Add(file, key, item, $"unknown key '{path}{name}'");
        }
    }

    /// <summary>Reports what is wrong with the value of a key, or with one further below: <c>ko.key_points[2]</c>.</summary>
    public void Report(string key, string sentence) =>
        problems.Add(file, LineOf(key), item, $"{path}{key} {sentence}");

    /// <summary>File and line of a key's value.</summary>
    public string Place(string key) => $"{file}:{LineOf(key)}";

    private long LineOf(string key)
    {
        YamlNode found = node;
        foreach (var step in key.Split('.', '[', ']'))
        {
            if (found is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(step), out var value))
                found = value;
            else if (found is YamlSequenceNode list && int.TryParse(step, CultureInfo.InvariantCulture, out var number))
                found = list.Children.ElementAtOrDefault(number - 1) ?? found;
        }

        return found.Start.Line;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        if (node.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return value;
        problems.Add(file, node, item, $"{path}{key} is missing");
        return null;
    }

    private string Entry(YamlSequenceNode list, YamlNode entry, string key, int longest)
    {
        if (entry is YamlScalarNode { Value: { } text })
            return Checked(entry, key, text, 1, longest);
        // Of "[a, b: c]" the parser does not say where the mapping starts.
        problems.Add(file, Math.Max(list.Start.Line, entry.Start.Line), item, $"{path}{key} must be a text (put it in quotes if it holds ': ')");
        return "";
    }

    private string Checked(YamlNode value, string key, string text, int shortest, int longest)
    {
        foreach (var sentence in TextRules.Mistakes(text, shortest, longest))
            problems.Add(file, value, item, $"{path}{key} {sentence}");
        return text;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
