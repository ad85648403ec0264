using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Features.GuildContent.Files.Csv;
using StudyBot.Features.GuildContent.Files.Yaml;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Export;

/// <summary>Options that export and template share.</summary>
internal static class ExportOptions
{
    private const string Csv = "csv";
    private const string Yaml = "yaml";

    public static CommandOption Format { get; } = new(
        CommandOptionType.String, "format", Languages.Text("For a spreadsheet or for an editor", "표로 열지, 편집기로 열지"))
    {
        Required = true,
        Choices =
        [
            new CommandChoice(Languages.Text("CSV (Excel, Google Sheets)", "CSV (Excel, Google 스프레드시트)"), Csv),
            new CommandChoice(Languages.Text("YAML (text editor)", "YAML (텍스트 편집기)"), Yaml),
        ],
    };

    public static CommandOption Language { get; } = new(
        CommandOptionType.String, "language", Languages.Text("Only one language (default: both)", "한 언어만 (기본: 두 언어 모두)"))
    {
        Choices = ItemOptions.Language.Choices,
    };

    /// <summary>Null when it is none that we know.</summary>
    public static IItemFormat? FormatOf(CommandInteraction interaction, ContentLibrary builtIn) => interaction.Options.String("format") switch
    {
        Csv => new CsvItems(builtIn, Languages.OfLocale(interaction.Locale)),
        Yaml => new YamlItemWriter(),
        _ => null,
    };

    public static IReadOnlyList<Language> LanguagesOf(CommandOptions options) =>
        options.String("language") is { } code ? [Languages.OfCode(code)] : Enum.GetValues<Language>();
}
