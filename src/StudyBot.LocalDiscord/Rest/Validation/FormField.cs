using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>
/// One place in a body and what was sent there. Each reading method either gives the value as Discord would understand it,
/// or notes the mistake and gives null; so null means absent or refused, and the reader simply goes on to the next field.
/// </summary>
internal readonly partial struct FormField
{
    private readonly FormErrors _errors;

    public FormField(JsonElement value, FormPath path, FormErrors errors)
    {
        Value = value;
        Path = path;
        _errors = errors;
    }

    public JsonElement Value { get; }

    public FormPath Path { get; }

    /// <summary>Left out, or sent as null; Discord treats both alike nearly everywhere.</summary>
    public bool IsAbsent => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public FormField this[string name] => new(
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var child) ? child : default,
        Path[name],
        _errors);

    public void Refuse(FormError error) => _errors.Add(Path, error);

    /// <summary>False, and a mistake noted, if nothing was sent.</summary>
    public bool Require()
    {
        if (IsAbsent)
        {
            Refuse(FormError.Required);
        }

        return !IsAbsent;
    }

    /// <summary>True if an object stands here; absent is false without a mistake.</summary>
    public bool IsObject()
    {
        if (IsAbsent)
        {
            return false;
        }

        if (Value.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        Refuse(FormError.NotObject);
        return false;
    }

    /// <summary>The items if a list stands here; null if absent or refused. A list too long or short is noted but still read.</summary>
    public IReadOnlyList<FormField>? List(int max, int min = 0)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (Value.ValueKind != JsonValueKind.Array)
        {
            Refuse(FormError.NotList);
            return null;
        }

        var items = new List<FormField>();
        foreach (var item in Value.EnumerateArray())
        {
            items.Add(new FormField(item, Path[items.Count], _errors));
        }

        if (items.Count > max || items.Count < min)
        {
            Refuse(min == 0 ? FormError.MaxLength(max) : FormError.BadLength(min, max));
        }

        return items;
    }

    /// <summary>Key and value of each entry of a dictionary with free keys; null if absent or refused.</summary>
    public IReadOnlyList<(string Key, FormField Value)>? Dictionary()
    {
        if (IsAbsent)
        {
            return null;
        }

        if (Value.ValueKind != JsonValueKind.Object)
        {
            Refuse(FormError.NotDictionary);
            return null;
        }

        var entries = new List<(string, FormField)>();
        foreach (var entry in Value.EnumerateObject())
        {
            entries.Add((entry.Name, new FormField(entry.Value, Path[entry.Name], _errors)));
        }

        return entries;
    }
}
