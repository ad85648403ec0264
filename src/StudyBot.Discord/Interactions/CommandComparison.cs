using System.Text.Json;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Whether two lists of commands mean the same to Discord: a default that is left out equals one that is written, the order of
/// commands does not matter, and that of options, sub-commands and choices does.
/// </summary>
internal static class CommandComparison
{
    private const int ChatInput = 1;

    public static bool AreSame(IEnumerable<ApplicationCommandJson> left, IEnumerable<ApplicationCommandJson> right) =>
        Canonical(left).AsSpan().SequenceEqual(Canonical(right));

    private static byte[] Canonical(IEnumerable<ApplicationCommandJson> commands) => JsonSerializer.SerializeToUtf8Bytes(
        commands.Select(Canonical).OrderBy(command => command.Type).ThenBy(command => command.Name, StringComparer.Ordinal).ToList(),
        DiscordJson.Default.ListApplicationCommandJson);

    private static ApplicationCommandJson Canonical(ApplicationCommandJson command) => new()
    {
        Type = command.Type ?? ChatInput,
        Name = command.Name,
        NameLocalizations = NotEmpty(command.NameLocalizations),
        Description = command.Description ?? "",
        DescriptionLocalizations = NotEmpty(command.DescriptionLocalizations),
        Options = Canonical(command.Options),
        DefaultMemberPermissions = command.DefaultMemberPermissions,
        Nsfw = True(command.Nsfw),
        IntegrationTypes = Ordered(command.IntegrationTypes),
        Contexts = Ordered(command.Contexts),
    };

    private static List<ApplicationCommandOptionJson>? Canonical(List<ApplicationCommandOptionJson>? options) =>
        options is not { Count: > 0 } ? null :
        [
            .. options.Select(option => new ApplicationCommandOptionJson
            {
                Type = option.Type,
                Name = option.Name,
                NameLocalizations = NotEmpty(option.NameLocalizations),
                Description = option.Description,
                DescriptionLocalizations = NotEmpty(option.DescriptionLocalizations),
                Required = True(option.Required),
                Choices = Canonical(option.Choices),
                Options = Canonical(option.Options),
                ChannelTypes = Ordered(option.ChannelTypes),
                MinValue = option.MinValue,
                MaxValue = option.MaxValue,
                MinLength = option.MinLength,
                MaxLength = option.MaxLength,
                Autocomplete = True(option.Autocomplete),
            }),
        ];

    private static List<ApplicationCommandChoiceJson>? Canonical(List<ApplicationCommandChoiceJson>? choices) =>
        choices is not { Count: > 0 } ? null :
        [
            .. choices.Select(choice => new ApplicationCommandChoiceJson
            {
                Name = choice.Name,
                NameLocalizations = NotEmpty(choice.NameLocalizations),
                Value = choice.Value,
            }),
        ];

    private static bool? True(bool? flag) => flag is true ? true : null;

    private static SortedDictionary<string, string>? NotEmpty(SortedDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? texts : null;

    private static List<int>? Ordered(List<int>? numbers) => numbers is { Count: > 0 } ? [.. numbers.Order()] : null;
}
