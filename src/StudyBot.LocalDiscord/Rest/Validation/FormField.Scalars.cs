using System.Globalization;
using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Reading of single values. Like Discord, a number is taken for a string and a numeric string for a number.</summary>
internal readonly partial struct FormField
{
    /// <summary>A text of at most <paramref name="max"/> characters after trimming; null if absent, empty text stays empty.</summary>
    public string? Text(int max, int min = 0)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            Refuse(FormError.NotText);
            return null;
        }

        var text = Value.ValueKind == JsonValueKind.String ? Value.GetString()! : Value.GetRawText();
        var length = Characters.Count(text.AsSpan().Trim());
        if (length <= max && length >= min)
        {
            return text.Trim();
        }

        Refuse(min == 0 ? FormError.MaxLength(max) : FormError.BadLength(min, max));
        return null;
    }

    /// <summary>A text that must be there and, trimmed, must not be empty.</summary>
    public string? RequiredText(int max, int min = 1)
    {
        if (Value.ValueKind == JsonValueKind.String && Value.GetString().AsSpan().Trim().IsEmpty)
        {
            Refuse(FormError.Required);
            return null;
        }

        return Require() ? Text(max, min) : null;
    }

    public bool? Boolean()
    {
        switch (Value.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.True or JsonValueKind.False:
                return Value.GetBoolean();
        }

        var raw = Raw;
        if (raw is "0" or "1" || bool.TryParse(raw, out _))
        {
            return raw is "1" || string.Equals(raw, "true", StringComparison.OrdinalIgnoreCase);
        }

        Refuse(FormError.NotBoolean);
        return null;
    }

    public long? Integer(long min, long max)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (!long.TryParse(Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            // 5.0 is an integer to Discord, as to JSON; 5.5 is none.
            if (Value.ValueKind != JsonValueKind.Number || Value.GetDouble() is var real && (real % 1 != 0 || Math.Abs(real) > 1e18))
            {
                Refuse(FormError.Not("int", Raw));
                return null;
            }

            number = (long)Value.GetDouble();
        }

        return InRange("int", number, min, max) ? number : null;
    }

    public double? Number(double min, double max)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (double.TryParse(Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return InRange("float", number, min, max) ? number : null;
        }

        Refuse(FormError.Not("float", Raw));
        return null;
    }

    public int? OneOf(params IReadOnlyCollection<int> choices)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (int.TryParse(Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && choices.Contains(number))
        {
            return number;
        }

        Refuse(FormError.NoChoice(choices));
        return null;
    }

    public string? OneOf(params IReadOnlyCollection<string> choices)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (Value.ValueKind == JsonValueKind.String && choices.Contains(Value.GetString()!))
        {
            return Value.GetString();
        }

        Refuse(FormError.NoChoice(choices));
        return null;
    }

    private string Raw => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : Value.GetRawText();

    private bool InRange(string kind, double number, double min, double max)
    {
        if (number > max)
        {
            Refuse(FormError.TooBig(kind, max));
        }
        else if (number < min)
        {
            Refuse(FormError.TooSmall(kind, min));
        }

        return number <= max && number >= min;
    }
}
