using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>Fits a modal's texts into Discord's limits.</summary>
internal static class ModalTrimmer
{
    public static Modal Trim(Modal modal) => modal with
    {
        Title = TextTrimmer.Required(modal.Title, DiscordLimits.ModalTitle),
        Components = [.. modal.Components.Take(DiscordLimits.ModalComponents).Select(Trim)],
    };

    private static ModalComponent Trim(ModalComponent component) => component switch
    {
        TextDisplay display => display with { Content = TextTrimmer.Required(display.Content, DiscordLimits.TextDisplay) },
        TextInput input => Words(input) with
        {
            Value = TextTrimmer.Optional(input.Value, Math.Min(input.MaxLength ?? int.MaxValue, DiscordLimits.TextInputValue)),
            Placeholder = TextTrimmer.Optional(input.Placeholder, DiscordLimits.TextInputPlaceholder),
        },
        SelectInput input => Select(Words(input)),
        _ => component,
    };

    private static T Words<T>(T input) where T : ModalInput => (T)(ModalInput)(input with
    {
        Label = TextTrimmer.Required(input.Label, DiscordLimits.ModalLabel),
        Description = TextTrimmer.Optional(input.Description, DiscordLimits.ModalDescription),
    });

    private static SelectInput Select(SelectInput input)
    {
        var options = ComponentTrimmer.Trim(input.Options);
        return input with
        {
            Options = options,
            Placeholder = TextTrimmer.Optional(input.Placeholder, DiscordLimits.SelectPlaceholder),
            MinValues = Math.Clamp(input.MinValues, 1, options.Count),
            MaxValues = Math.Clamp(input.MaxValues, 1, options.Count),
        };
    }
}
