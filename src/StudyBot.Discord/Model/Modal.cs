namespace StudyBot.Discord.Model;

/// <summary>A form that opens over Discord; only the first response to an interaction can be one.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Inputs">1 to 5.</param>
public sealed record Modal(CustomId CustomId, string Title, params IReadOnlyList<TextInput> Inputs);

/// <summary>One text field of a modal.</summary>
/// <param name="CustomId">The field's key in the submission; 1 to 100 characters.</param>
/// <param name="Label">At most 45 characters.</param>
public sealed record TextInput(string CustomId, string Label)
{
    /// <summary>Several lines instead of one.</summary>
    public bool Paragraph { get; init; }

    /// <summary>Whether Discord lets the form go without it.</summary>
    public bool Required { get; init; } = true;

    /// <summary>0 to 4000 characters; null for no lower bound.</summary>
    public int? MinLength { get; init; }

    /// <summary>1 to 4000 characters; null for 4000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What stands in the field at first; at most 4000 characters; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>Grey hint in the empty field; at most 100 characters; null for none.</summary>
    public string? Placeholder { get; init; }
}
