namespace StudyBot.Discord.Model;

/// <summary>A form that opens over Discord; only the first response to an interaction can be one.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Components">1 to 5, top to bottom.</param>
public sealed record Modal(CustomId CustomId, string Title, params IReadOnlyList<ModalComponent> Components)
{
    /// <summary>Its text fields.</summary>
    public IReadOnlyList<TextInput> Inputs => [.. Components.OfType<TextInput>()];
}

/// <summary>What can stand in a modal.</summary>
public abstract record ModalComponent;

/// <summary>Words between the fields.</summary>
/// <param name="Content">At most 4000 characters; Discord Markdown.</param>
public sealed record TextDisplay(string Content) : ModalComponent;

/// <summary>A field with its words around it (Label, and the component in it).</summary>
/// <param name="CustomId">The field's key in the submission; 1 to 100 characters.</param>
/// <param name="Label">At most 45 characters.</param>
public abstract record ModalInput(string CustomId, string Label) : ModalComponent
{
    /// <summary>Small words beside the label; at most 100 characters; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Whether Discord insists on it before it lets the form go.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Shown while the field is empty; at most 100 characters in a text field, 150 in a select; null for none.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>A text field of a modal.</summary>
/// <param name="CustomId">The key in <see cref="Interactions.ModalInteraction.Fields"/>; 1 to 100 characters.</param>
/// <param name="Label">At most 45 characters.</param>
public sealed record TextInput(string CustomId, string Label) : ModalInput(CustomId, Label)
{
    /// <summary>Several lines instead of one.</summary>
    public bool Paragraph { get; init; }

    /// <summary>0 to 4000 characters; null for no lower bound.</summary>
    public int? MinLength { get; init; }

    /// <summary>1 to 4000 characters; null for 4000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What stands in the field at first; at most 4000 characters; null for nothing.</summary>
    public string? Value { get; init; }
}

/// <summary>A select with its own options in a modal (String Select).</summary>
/// <param name="CustomId">The key in <see cref="Interactions.ModalInteraction.Values"/>; 1 to 100 characters.</param>
/// <param name="Label">At most 45 characters.</param>
/// <param name="Options">1 to 25.</param>
public sealed record SelectInput(string CustomId, string Label, IReadOnlyList<SelectOption> Options) : ModalInput(CustomId, Label)
{
    /// <summary>1 to 25, once something is chosen.</summary>
    public int MinValues { get; init; } = 1;

    /// <summary>1 to 25.</summary>
    public int MaxValues { get; init; } = 1;
}
