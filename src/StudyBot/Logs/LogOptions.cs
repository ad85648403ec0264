using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using StudyBot.Discord;

namespace StudyBot.Logs;

/// <summary>How log lines look.</summary>
internal enum LogFormat
{
    /// <summary>Text on a terminal, JSON anywhere else.</summary>
    Auto,

    /// <summary>For people.</summary>
    Text,

    /// <summary>A JSON object a line, for programs.</summary>
    Json,
}

/// <summary>The log. From the section <c>Logs</c>; how much is logged is .NET's own <c>Logging:LogLevel</c>.</summary>
/// <param name="Format">How lines look.</param>
internal sealed record LogOptions(LogFormat Format)
{
    public const string Section = "Logs";

    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static LogOptions Of(IConfiguration configuration)
    {
        var settings = new SettingsReader(configuration.GetSection(Section));
        var options = new LogOptions(settings.Read<LogFormat>(nameof(Format), TryParse, LogFormat.Auto, "auto, text or json"));
        settings.ThrowIfAny(typeof(LogOptions));
        return options;
    }

    /// <summary>Whether lines are JSON.</summary>
    /// <param name="isTerminal">Whether somebody looks on.</param>
    public bool IsJson(bool isTerminal) => Format == LogFormat.Json || (Format == LogFormat.Auto && !isTerminal);

    private static bool TryParse(string text, [MaybeNullWhen(false)] out LogFormat format) =>
        Enum.TryParse(text.Trim(), ignoreCase: true, out format) && Enum.IsDefined(format) && char.IsLetter(text.Trim()[0]);
}
