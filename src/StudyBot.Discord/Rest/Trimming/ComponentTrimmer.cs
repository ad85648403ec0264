using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>Fits rows of buttons and selects into Discord's limits; what Discord would refuse altogether is left out.</summary>
internal static class ComponentTrimmer
{
    private const int UrlLength = 512;

    public static IReadOnlyList<ActionRow> Trim(IReadOnlyList<ActionRow> rows)
    {
        if (rows.Count <= DiscordLimits.ActionRows && rows.All(Fits))
            return rows;
        return
        [
            .. rows.Select(row => new ActionRow([.. row.Components.Select(Trim).OfType<MessageComponent>().Take(DiscordLimits.Buttons)]))
                .Where(row => row.Components.Count > 0).Take(DiscordLimits.ActionRows),
        ];
    }

    private static bool Fits(ActionRow row) =>
        row.Components.Count is > 0 and <= DiscordLimits.Buttons
        && row.Components.All(component => ReferenceEquals(Trim(component), component));

    private static MessageComponent? Trim(MessageComponent component) => component switch
    {
        Button button => Trim(button),
        LinkButton link => Trim(link),
        StringSelect { Options.Count: 0 } => null,
        StringSelect select => Trim(select),
        SelectMenu { Placeholder.Length: 0 or > DiscordLimits.SelectPlaceholder } select =>
            select with { Placeholder = TextTrimmer.Optional(select.Placeholder, DiscordLimits.SelectPlaceholder) },
        _ => component,
    };

    private static Button Trim(Button button)
    {
        if (button.Label.Length == 0 && button.Emoji is { Length: > 0 })
            return button;
        var label = TextTrimmer.Required(button.Label, DiscordLimits.ButtonLabel);
        return ReferenceEquals(label, button.Label) ? button : button with { Label = label };
    }

    private static LinkButton? Trim(LinkButton link)
    {
        if (link.Url.Length is 0 or > UrlLength)
            return null;
        var label = TextTrimmer.Required(link.Label, DiscordLimits.ButtonLabel);
        return ReferenceEquals(label, link.Label) ? link : link with { Label = label };
    }

    private static StringSelect Trim(StringSelect select)
    {
        var options = Trim(select.Options);
        if (ReferenceEquals(options, select.Options)
            && select.Placeholder is null or { Length: > 0 and <= DiscordLimits.SelectPlaceholder }
            && select.MaxValues <= select.Options.Count && select.MinValues <= select.Options.Count)
        {
            return select;
        }

        return select with
        {
            Options = options,
            Placeholder = TextTrimmer.Optional(select.Placeholder, DiscordLimits.SelectPlaceholder),
            MinValues = Math.Min(select.MinValues, options.Count),
            MaxValues = Math.Min(select.MaxValues, options.Count),
        };
    }

    /// <summary>A select's options; those that fit already come back as they are.</summary>
    /// <exception cref="ArgumentException">A value is too long; cut, it could equal another one.</exception>
    public static IReadOnlyList<SelectOption> Trim(IReadOnlyList<SelectOption> options)
    {
        if (options.FirstOrDefault(option => option.Value.Length is 0 or > DiscordLimits.SelectOptionText) is { } wrong)
            throw new ArgumentException($"A select option's value has 1 to {DiscordLimits.SelectOptionText} characters: {wrong.Label}", nameof(options));
        return options.Count <= DiscordLimits.SelectOptions && options.All(Fits)
            ? options
            : [.. options.Take(DiscordLimits.SelectOptions).Select(Trim)];
    }

    private static bool Fits(SelectOption option) =>
        !string.IsNullOrWhiteSpace(option.Label) && option.Label.Length <= DiscordLimits.SelectOptionText
        && (option.Description?.Length ?? 0) <= DiscordLimits.SelectOptionText;

    private static SelectOption Trim(SelectOption option) => option with
    {
        Label = TextTrimmer.Required(option.Label, DiscordLimits.SelectOptionText),
        Description = TextTrimmer.Optional(option.Description, DiscordLimits.SelectOptionText),
    };
}
