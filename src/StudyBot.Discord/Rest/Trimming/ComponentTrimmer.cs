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
        if (select.Options.FirstOrDefault(option => option.Value.Length is 0 or > DiscordLimits.SelectOptionText) is { } wrong)
            throw new ArgumentException($"A select option's value has 1 to {DiscordLimits.SelectOptionText} characters: {wrong.Label}", nameof(select));
        if (select.Options.Count <= DiscordLimits.SelectOptions && select.Options.All(Fits)
            && select.Placeholder is null or { Length: > 0 and <= DiscordLimits.SelectPlaceholder }
            && select.MaxValues <= select.Options.Count && select.MinValues <= select.Options.Count)
        {
            return select;
        }

        var options = select.Options.Take(DiscordLimits.SelectOptions).Select(Trim).ToList();
        return select with
        {
            Options = options,
            Placeholder = TextTrimmer.Optional(select.Placeholder, DiscordLimits.SelectPlaceholder),
            MinValues = Math.Min(select.MinValues, options.Count),
            MaxValues = Math.Min(select.MaxValues, options.Count),
        };
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
