using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>Fits suggestions into Discord's limits. One whose value is too long is left out: cut, it would mean another.</summary>
internal static class ChoiceTrimmer
{
    public static IReadOnlyList<CommandChoice> Trim(IReadOnlyList<CommandChoice> choices) =>
    [
        .. choices.Where(choice => !string.IsNullOrWhiteSpace(choice.Name.Default)
                && choice.Value is not string { Length: 0 or > DiscordLimits.ChoiceText })
            .Take(DiscordLimits.Choices).Select(choice => choice with { Name = Trim(choice.Name) }),
    ];

    private static LocalizedText Trim(LocalizedText name) => new(
        TextTrimmer.Trim(name.Default, DiscordLimits.ChoiceText),
        name.Localizations?.Where(localized => !string.IsNullOrWhiteSpace(localized.Value))
            .ToDictionary(localized => localized.Key, localized => TextTrimmer.Trim(localized.Value, DiscordLimits.ChoiceText)));
}
