using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>A component of a received message, as on the wire: the union of those that the bot sends itself.</summary>
internal sealed class ComponentJson
{
    public int Type { get; set; }

    public string? CustomId { get; set; }

    public List<ComponentJson>? Components { get; set; }

    public bool? Disabled { get; set; }

    public int? Style { get; set; }

    public string? Label { get; set; }

    public EmojiJson? Emoji { get; set; }

    public string? Url { get; set; }

    public string? Placeholder { get; set; }

    public int? MinValues { get; set; }

    public int? MaxValues { get; set; }

    public List<SelectOptionJson>? Options { get; set; }

    public List<int>? ChannelTypes { get; set; }

    public List<SelectDefaultJson>? DefaultValues { get; set; }

    /// <summary>Its own and those of what it holds.</summary>
    public IEnumerable<string> CustomIds() =>
        (CustomId is null ? [] : new[] { CustomId }).Concat((Components ?? []).SelectMany(component => component.CustomIds()));

    /// <summary>Null when it is no row, or holds nothing that we know.</summary>
    public ActionRow? ToRow() =>
        Type == ComponentTypes.ActionRow && (Components ?? []).Select(component => component.ToModel()).OfType<MessageComponent>().ToList() is { Count: > 0 } known
            ? new ActionRow(known)
            : null;

    private MessageComponent? ToModel()
    {
        _ = Model.CustomId.TryParse(CustomId ?? "", out var id);
        MessageComponent? read = Type switch
        {
            ComponentTypes.Button when Style == ComponentTypes.LinkStyle => new LinkButton(Url ?? "", Label ?? ""),
            ComponentTypes.Button when CustomId is not null => new Button(id, Label ?? "", (ButtonStyle)(Style ?? (int)ButtonStyle.Secondary)) { Emoji = Emoji?.Name },
            ComponentTypes.StringSelect => new StringSelect(id, [.. (Options ?? []).Select(option => option.ToModel())]),
            ComponentTypes.UserSelect => new UserSelect(id),
            ComponentTypes.RoleSelect => new RoleSelect(id) { DefaultValues = Defaults() },
            ComponentTypes.ChannelSelect => new ChannelSelect(id) { ChannelTypes = [.. (ChannelTypes ?? []).Select(type => (ChannelType)type)], DefaultValues = Defaults() },
            _ => null,
        };
        if (read is SelectMenu select)
            read = select with { Placeholder = Placeholder, MinValues = MinValues ?? 1, MaxValues = MaxValues ?? 1 };
        return read is null ? null : read with { Disabled = Disabled ?? false };
    }

    private IReadOnlyList<Snowflake> Defaults() => [.. (DefaultValues ?? []).Select(value => value.Id)];
}

/// <summary>Select Default Value, as on the wire.</summary>
internal sealed class SelectDefaultJson
{
    public Snowflake Id { get; set; }

    public string? Type { get; set; }
}

/// <summary>Emoji object, as on the wire; a guild's own emoji has an id beside its name, and the bot sends none.</summary>
internal sealed class EmojiJson
{
    public string? Name { get; set; }
}

/// <summary>Select Option, as on the wire.</summary>
internal sealed class SelectOptionJson
{
    public string? Label { get; set; }

    public string? Value { get; set; }

    public string? Description { get; set; }

    public bool? Default { get; set; }

    public SelectOption ToModel() => new(Label ?? "", Value ?? "", Description, Default ?? false);
}
