using System.CommandLine;
using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Storage;

namespace StudyBot.Verbs;

/// <summary>The settings of verbs that need no host: from the same places as the bot's own, but read in a few milliseconds.</summary>
internal static class VerbSettings
{
    public static Argument<string[]> Argument() => new("settings")
    {
        Description = "For example --Storage:Path=study.db; they win over environment variables (Storage__Path).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>A file that a verb works with.</summary>
    public static Argument<string> File(string description) => new("file") { Description = description };

    /// <exception cref="OperatorException">A setting stands where the file should.</exception>
    public static string GetFile(this ParseResult parsed, Argument<string> file)
    {
        var name = parsed.GetRequiredValue(file);
        return name.StartsWith("--", StringComparison.Ordinal)
            ? throw new OperatorException($"Name the file first, then settings such as '{name}'.")
            : name;
    }

    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static StorageOptions Storage(string[]? settings)
    {
        var options = new StorageOptions();
        StorageServices.Fill(options, new SettingsReader(Read(settings).GetSection(StorageOptions.Section)));
        return options;
    }

    /// <summary>The database as it is, ready to be looked at from outside.</summary>
    /// <exception cref="OperatorException">There is none.</exception>
    public static DatabaseFile Existing(string[]? settings)
    {
        var path = Database.Prepare(Storage(settings));
        return System.IO.File.Exists(path)
            ? new DatabaseFile(path)
            : throw new OperatorException($"There is no database at '{path}'. Set Storage__Path to where the bot keeps it, or add --Storage:Path=… to the command.");
    }

    private static IConfiguration Read(string[]? settings)
    {
        var first = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables().AddCommandLine(settings ?? []).Build();
        return new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{first["Environment"] ?? "Production"}.json", optional: true)
            .AddConfiguration(first)
            .Build();
    }
}
