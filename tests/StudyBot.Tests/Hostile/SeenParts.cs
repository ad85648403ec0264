using System.Text.Json;

namespace StudyBot.Tests.Hostile;

/// <summary>A button or select that the bot has shown.</summary>
/// <param name="CustomId">Its state.</param>
/// <param name="Type">Discord's number of its kind.</param>
/// <param name="Values">What a select offers; empty otherwise.</param>
/// <param name="Readers">Who saw it.</param>
internal sealed record SeenComponent(string CustomId, int Type, IReadOnlyList<string> Values, Audience Readers);

/// <summary>A field of a form: text (4) or select (3).</summary>
internal sealed record SeenField(string CustomId, int Type, int Shortest, int Longest, IReadOnlyList<string> Values);

/// <summary>A form that the bot has opened.</summary>
internal sealed record SeenForm(string CustomId, IReadOnlyList<SeenField> Fields, Audience Readers);

/// <summary>What the bot has shown lately, to be pressed by those whom it was meant for, and by others.</summary>
internal sealed class SeenParts
{
    private const int StringSelect = 3;
    private const int TextInput = 4;

    private readonly Lock _gate = new();
    private readonly Shelf<SeenComponent> _components = new();
    private readonly Shelf<SeenForm> _forms = new();
    private readonly Shelf<string> _suggestions = new();
    private readonly List<SeenComponent> _fresh = [];
    private SeenForm? _freshForm;

    /// <summary>A form that came since the last <see cref="Turn"/>; null for none.</summary>
    public SeenForm? FreshForm => _freshForm;

    /// <summary>From now on what comes is fresh, and what came before is not.</summary>
    public void Turn()
    {
        lock (_gate)
        {
            _fresh.Clear();
            _freshForm = null;
        }
    }

    /// <summary>A component that came since the last <see cref="Turn"/>; null for none.</summary>
    public SeenComponent? FreshComponent(Random dice)
    {
        lock (_gate)
            return _fresh.Count > 0 ? _fresh[dice.Next(_fresh.Count)] : null;
    }

    public SeenComponent? Component(Random dice)
    {
        lock (_gate)
            return _components.Pick(dice);
    }

    public SeenForm? Form(Random dice)
    {
        lock (_gate)
            return _forms.Pick(dice);
    }

    /// <param name="field">The command's path and the option's name.</param>
    /// <param name="dice">Choose.</param>
    public string? Suggestion(string field, Random dice)
    {
        lock (_gate)
            return _suggestions.Pick(field, dice);
    }

    /// <param name="data">A message's or modal's JSON.</param>
    /// <param name="readers">Who saw it.</param>
    /// <param name="occasion">What it answers.</param>
    public void See(JsonElement data, Audience readers, string occasion)
    {
        lock (_gate)
        {
            if (data.TryGetProperty("components", out var rows) && rows.ValueKind is JsonValueKind.Array)
            {
                if (data.TryGetProperty("custom_id", out var form) && data.TryGetProperty("title", out _))
                    SeeForm(new SeenForm(form.GetString()!, [.. Fields(rows)], readers));
                else
                    SeeRows(rows, readers);
            }

            if (data.TryGetProperty("choices", out var choices))
            {
                foreach (var choice in choices.EnumerateArray().Where(choice => choice.GetProperty("value").ValueKind is JsonValueKind.String).Take(5))
                    _suggestions.Put(occasion, choice.GetProperty("value").GetString()!);
            }
        }
    }

    private void SeeForm(SeenForm form)
    {
        _forms.Put(RouteOf(form.CustomId), form);
        _freshForm = form;
    }

    private void SeeRows(JsonElement rows, Audience readers)
    {
        foreach (var component in rows.EnumerateArray()
            .SelectMany(row => row.TryGetProperty("components", out var inner) ? inner.EnumerateArray() : Enumerable.Empty<JsonElement>()))
        {
            if (!component.TryGetProperty("custom_id", out var id))
                continue;
            var seen = new SeenComponent(id.GetString()!, component.GetProperty("type").GetInt32(), Values(component), readers);
            _components.Put(RouteOf(seen.CustomId), seen);
            _fresh.Add(seen);
        }
    }

    private static string RouteOf(string customId) => string.Join(':', customId.Split(':').Take(2));

    private static IEnumerable<SeenField> Fields(JsonElement labels) =>
        from label in labels.EnumerateArray()
        where label.TryGetProperty("component", out _)
        let field = label.GetProperty("component")
        let type = field.GetProperty("type").GetInt32()
        where type is StringSelect or TextInput
        select new SeenField(field.GetProperty("custom_id").GetString()!, type, Number(field, "min_length", 0), Number(field, "max_length", 4000), Values(field));

    private static int Number(JsonElement field, string name, int otherwise) => field.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;

    private static List<string> Values(JsonElement component) => component.TryGetProperty("options", out var options)
        ? [.. options.EnumerateArray().Select(option => option.GetProperty("value").GetString()!)]
        : [];
}
