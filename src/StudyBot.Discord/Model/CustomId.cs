namespace StudyBot.Discord.Model;

/// <summary>
/// The state that a component or modal carries: <c>feature:verb</c> (its route) and arguments, joined by colons, 100
/// characters at most (Components → Custom ID). It survives restarts, and anyone can forge it, so a handler checks what
/// it says.
/// </summary>
public sealed record CustomId
{
    /// <summary>Characters that Discord takes.</summary>
    public const int MaximumLength = 100;

    private CustomId(string value, string route, IReadOnlyList<string> arguments)
    {
        Value = value;
        Route = route;
        Arguments = arguments;
    }

    /// <summary>As on the wire.</summary>
    public string Value { get; }

    /// <summary><c>feature:verb</c>: which handler it is for.</summary>
    public string Route { get; }

    /// <summary>What follows the route; may be empty.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Joins a route and its arguments.</summary>
    /// <exception cref="ArgumentException">An argument holds a colon, or the whole is over 100 characters.</exception>
    public static CustomId Of(string route, params IReadOnlyList<string> arguments)
    {
        if (arguments.Any(argument => argument.Contains(':', StringComparison.Ordinal)))
            throw new ArgumentException("An argument of a custom id cannot hold a colon.", nameof(arguments));
        var value = arguments.Count == 0 ? route : $"{route}:{string.Join(':', arguments)}";
        if (value.Length > MaximumLength)
            throw new ArgumentException($"A custom id has at most {MaximumLength} characters: {value}", nameof(arguments));
        return new CustomId(value, route, arguments);
    }

    /// <summary>Reads what came back from Discord; false when it has no <c>feature:verb</c>.</summary>
    public static bool TryParse(string value, out CustomId customId)
    {
        var parts = value.Split(':');
        var parsed = parts.Length >= 2 && parts[0].Length > 0 && parts[1].Length > 0 && value.Length <= MaximumLength;
        customId = parsed ? new CustomId(value, $"{parts[0]}:{parts[1]}", parts[2..]) : new CustomId(value, "", []);
        return parsed;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
