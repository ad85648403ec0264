using System.Text.RegularExpressions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Checks commands at start against what Discord would refuse (Interactions → Application Commands), since cutting a
/// command's name or description would hide a programmer's mistake.
/// </summary>
internal static partial class CommandLimits
{
    private const int ChatInput = 1;
    private const int SubCommandGroup = 2;
    private const int MaximumText = 6000;

    /// <exception cref="InvalidOperationException">Says which command, and what is wrong with it.</exception>
    public static void Check(IReadOnlyCollection<ApplicationCommandJson> commands)
    {
        var chatInput = commands.Where(command => command.Type == ChatInput).ToList();
        Need(chatInput.Count <= DiscordLimits.ChatInputCommands, "An application", "has more than 100 commands");
        Need(commands.Count - chatInput.Count <= DiscordLimits.UserCommands, "An application", "has more than 15 user commands");
        foreach (var command in chatInput)
        {
            CheckNamed(command.Name, command.Name, command.Description);
            CheckTexts(command.Name, command.NameLocalizations, command.DescriptionLocalizations);
            CheckOptions(command.Name, command.Options);
            Need(Total(command) <= DiscordLimits.CommandTotal, command.Name, "has more than 8000 characters in all");
        }

        foreach (var command in commands.Where(command => command.Type != ChatInput))
            Need(command.Name is { Length: > 0 and <= DiscordLimits.CommandName }, command.Name, "needs a name of 1 to 32 characters");
        foreach (var name in commands.CountBy(command => (command.Type, command.Name)).Where(name => name.Value > 1))
            Need(false, name.Key.Name, "is declared twice");
    }

    private static void CheckOptions(string? path, List<ApplicationCommandOptionJson>? options)
    {
        if (options is null)
            return;
        Need(options.Count <= DiscordLimits.CommandOptions, path, "has more than 25 options or sub-commands");
        Need(options.DistinctBy(option => option.Name).Count() == options.Count, path, "has two options of the same name");
        var firstOptional = options.FindIndex(option => option.Required is not true);
        Need(firstOptional < 0 || options.FindLastIndex(option => option.Required is true) < firstOptional,
            path, "must list its required options first");
        foreach (var option in options)
            CheckOption($"{path} {option.Name}", option);
    }

    private static void CheckOption(string path, ApplicationCommandOptionJson option)
    {
        CheckNamed(path, option.Name, option.Description);
        CheckTexts(path, option.NameLocalizations, option.DescriptionLocalizations);
        CheckOptions(path, option.Options);
        Need(option.Autocomplete is not true || option.Choices is null, path, "cannot have both choices and autocomplete");
        Need(option.Autocomplete is not true || TakesChoices(option), path, "cannot have autocomplete, being of another type");
        Need(option.Type > SubCommandGroup || option.Choices is null, path, "cannot have choices, being a sub-command");
        Need(Ordered(option.MinValue, option.MaxValue), path, "has its bounds the wrong way round");
        Need(Ordered(option.MinLength, option.MaxLength) && (option.MinLength ?? 0) is >= 0 and <= MaximumText
            && (option.MaxLength ?? 1) is >= 1 and <= MaximumText, path, "has impossible lengths");
        if (option.Choices is { } choices)
            CheckChoices(path, option, choices);
    }

    private static void CheckChoices(string path, ApplicationCommandOptionJson option, List<ApplicationCommandChoiceJson> choices)
    {
        Need(choices.Count <= DiscordLimits.Choices, path, "has more than 25 choices");
        Need(TakesChoices(option), path, "cannot have choices, being of another type");
        foreach (var choice in choices)
        {
            Need(choice.Name is { Length: > 0 and <= DiscordLimits.ChoiceText }
                && (choice.NameLocalizations?.Values.All(name => name.Length is > 0 and <= DiscordLimits.ChoiceText) ?? true),
                path, $"has a choice without a name of 1 to 100 characters: {choice.Name}");
            Need((CommandOptionType)option.Type switch
            {
                CommandOptionType.String => choice.Value.Value is string { Length: <= DiscordLimits.ChoiceText },
                CommandOptionType.Integer => choice.Value.Value is long or int,
                _ => choice.Value.Value is double or long or int,
            }, path, $"has a choice whose value does not fit its type: {choice.Name}");
        }
    }

    private static bool TakesChoices(ApplicationCommandOptionJson option) =>
        (CommandOptionType)option.Type is CommandOptionType.String or CommandOptionType.Integer or CommandOptionType.Number;

    private static void CheckNamed(string? path, string? name, string? description)
    {
        Need(IsName(name), path, "needs a lower-case name of 1 to 32 letters, digits, - or _");
        Need(IsDescription(description), path, "needs a description of 1 to 100 characters");
    }

    private static void CheckTexts(
        string? path, SortedDictionary<string, string>? names, SortedDictionary<string, string>? descriptions)
    {
        Need(names is null || names.Values.All(IsName), path, "has a localized name that is none");
        Need(descriptions is null || descriptions.Values.All(IsDescription), path, "has a localized description that is empty or too long");
    }

    private static bool IsName(string? name) => name is not null && Name().IsMatch(name) && !name.Any(char.IsUpper);

    private static bool IsDescription(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= DiscordLimits.CommandDescription;

    private static bool Ordered<T>(T? minimum, T? maximum) where T : struct, IComparable<T> =>
        minimum is not { } low || maximum is not { } high || low.CompareTo(high) <= 0;

    private static int Total(ApplicationCommandJson command) =>
        Longest(command.Name, command.NameLocalizations) + Longest(command.Description, command.DescriptionLocalizations)
        + (command.Options?.Sum(Total) ?? 0);

    private static int Total(ApplicationCommandOptionJson option) =>
        Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations)
        + (option.Options?.Sum(Total) ?? 0)
        + (option.Choices?.Sum(choice => Longest(choice.Name, choice.NameLocalizations) + ((choice.Value.Value as string)?.Length ?? 0)) ?? 0);

    /// <summary>Discord counts the longest of a text's localizations.</summary>
    private static int Longest(string? text, SortedDictionary<string, string>? localizations) =>
        Math.Max(text?.Length ?? 0, localizations is { Count: > 0 } ? localizations.Values.Max(localized => localized.Length) : 0);

    private static void Need(bool holds, string? path, string complaint)
    {
        if (!holds)
            throw new InvalidOperationException($"{path} {complaint}.");
    }

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
