using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>Fits a modal's texts into Discord's limits.</summary>
internal static class ModalTrimmer
{
    public static Modal Trim(Modal modal) => modal with
    {
        Title = TextTrimmer.Required(modal.Title, DiscordLimits.ModalTitle),
        Inputs = [.. modal.Inputs.Take(DiscordLimits.ModalInputs).Select(Trim)],
    };

    private static TextInput Trim(TextInput input) => input with
    {
        Label = TextTrimmer.Required(input.Label, DiscordLimits.TextInputLabel),
        Value = TextTrimmer.Optional(input.Value, Math.Min(input.MaxLength ?? int.MaxValue, DiscordLimits.TextInputValue)),
        Placeholder = TextTrimmer.Optional(input.Placeholder, DiscordLimits.TextInputPlaceholder),
    };
}
