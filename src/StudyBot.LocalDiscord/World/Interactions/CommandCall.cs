using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>A slash command as a member calls it.</summary>
/// <param name="Name">The command's name, without the slash.</param>
/// <param name="Path">Group and subcommand, if it has any.</param>
/// <param name="Options">Values by option name: typed JSON, or text that the option's type explains (a name, a mention, an id, "true").</param>
public sealed partial record CommandCall(string Name, IReadOnlyList<string> Path, IReadOnlyDictionary<string, JsonNode?> Options)
{
    /// <summary>Reads <c>/name group sub option:value other:some words</c>. A value runs to the next option's name.</summary>
    internal static CommandCall Parse(string text, IEnumerable<Command> commands)
    {
        var words = text.Trim().TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var name = words.FirstOrDefault() ?? throw new Refusal("Type a command.");
        var command = commands.FirstOrDefault(item => item.Type is CommandType.ChatInput && item.Name == name)
            ?? throw new Refusal($"There is no command /{name}.");
        var path = new List<string>();
        var at = command.Options;
        foreach (var word in words.Skip(1))
        {
            if (at.Objects().FirstOrDefault(item => OptionBinder.IsNesting(item) && item["name"].AsText() == word) is not { } next)
                break;

            path.Add(word);
            at = next["options"] as JsonArray ?? [];
        }

        var rest = text.Trim().TrimStart('/')[name.Length..].TrimStart();
        foreach (var step in path)
            rest = rest[step.Length..].TrimStart();

        return new CommandCall(name, path, Read(rest, at));
    }

    private static string Takes(JsonArray definitions)
    {
        var names = definitions.Objects().Select(item => item["name"].AsText()).ToList();
        return names.Count == 0 ? "It takes no options." : $"Write option:value; the options are {string.Join(", ", names)}.";
    }

    /// <summary>The same call with other values for some options.</summary>
    internal CommandCall With(IReadOnlyDictionary<string, JsonNode?> values) => this with
    {
        Options = Options.ToDictionary(option => option.Key, option => values.GetValueOrDefault(option.Key) ?? option.Value),
    };

    private static Dictionary<string, JsonNode?> Read(string text, JsonArray definitions)
    {
        var options = new Dictionary<string, JsonNode?>();
        var known = definitions.Objects().Select(item => item["name"].AsText()).ToHashSet();
        var starts = OptionStart().Matches(text).Where(match => known.Contains(match.Groups[1].Value)).ToList();
        if (text.Length > 0 && (starts.Count == 0 || starts[0].Index > 0))
            throw new Refusal($"Not understood: “{text}”. {Takes(definitions)}");

        for (var index = 0; index < starts.Count; index++)
        {
            var from = starts[index].Index + starts[index].Length;
            var to = index + 1 < starts.Count ? starts[index + 1].Index : text.Length;
            options[starts[index].Groups[1].Value] = text[from..to].Trim();
        }

        return options;
    }

    [GeneratedRegex(@"(?<=^|\s)([-_'\p{L}\p{N}]{1,32}):")]
    private static partial Regex OptionStart();
}
