using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>A form in a terminal: as lines to read, and as one line to fill it in with.</summary>
internal static partial class TerminalForm
{
    private const int TextDisplay = 10;

    /// <summary>Its fields and the words between them, top to bottom.</summary>
    public static IEnumerable<string> Lines(OpenModal modal)
    {
        foreach (var part in (modal.Json["components"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if ((int?)part["type"] == TextDisplay)
                yield return (string?)part["content"] ?? "";
            else if (modal.Inputs.FirstOrDefault(input => input.CustomId == IdIn(part)) is { } input)
                yield return Line(input);
        }
    }

    /// <summary>How to send it from here.</summary>
    public static string HowTo(OpenModal modal) => modal.Inputs is [{ IsText: true }] or []
        ? "submit TEXT"
        : $"submit {string.Join(' ', modal.Inputs.Select(input => $"{input.CustomId}:{(input.Options is [var first, ..] ? first : "…")}"))}";

    /// <summary>
    /// What a line fills in: <c>topic:SQL text:my question</c>, each value up to the next field's name; a line that begins with
    /// no field's name is the first text field's whole. Of a select, several labels are parted by commas.
    /// </summary>
    public static Dictionary<string, IReadOnlyList<string>> Fields(OpenModal modal, string line)
    {
        var starts = FieldStart().Matches(line)
            .Select(match => (match.Index, End: match.Index + match.Length, Input: modal.Inputs.FirstOrDefault(input => input.CustomId == match.Groups[1].Value)))
            .Where(start => start.Input is not null)
            .ToList();
        if (starts is not [{ Index: 0 }, ..])
        {
            var first = modal.Inputs.FirstOrDefault(input => input.IsText) ?? throw new FormatException($"Write {HowTo(modal)}");
            return new() { [first.CustomId] = [Written(line)] };
        }

        var fields = new Dictionary<string, IReadOnlyList<string>>();
        for (var index = 0; index < starts.Count; index++)
        {
            var to = index + 1 < starts.Count ? starts[index + 1].Index : line.Length;
            fields[starts[index].Input!.CustomId] = Values(starts[index].Input!, line[starts[index].End..to].Trim());
        }

        return fields;
    }

    private static string[] Values(ModalInput input, string value) => input.IsText
        ? [Written(value)]
        : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Written(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Line(ModalInput input)
    {
        var optional = input.Required ? "" : ", optional";
        var offered = input.Options.Count == 0 ? "" : $": {string.Join(" · ", input.Options)}";
        return $"{input.Label} ({input.CustomId}{optional}){offered}{(string.IsNullOrEmpty(input.Value) ? "" : $": {input.Value}")}";
    }

    private static string? IdIn(JsonObject part) =>
        (string?)(part["component"]?["custom_id"] ?? (part["components"] as JsonArray)?.FirstOrDefault()?["custom_id"]);

    [GeneratedRegex(@"(?<=^|\s)([\w-]+):")]
    private static partial Regex FieldStart();
}
