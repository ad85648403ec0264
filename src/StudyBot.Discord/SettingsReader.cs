using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace StudyBot.Discord;

/// <summary>
/// Reads one section of the settings by hand, and keeps a sentence for each that is wrong, so that an operator hears of all at
/// once: values that cannot be read, and names that nobody asked for.
/// </summary>
/// <param name="section">Where the settings are.</param>
public sealed class SettingsReader(IConfigurationSection section)
{
    private readonly List<string> _mistakes = [];
    private readonly List<string> _names = [];

    /// <summary>Reads a value; false when it cannot be one.</summary>
    public delegate bool Parse<T>(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>The text as it stands; null when there is none.</summary>
    public string? Text(string name)
    {
        _names.Add(name);
        return section[name];
    }

    /// <summary>The value; <paramref name="fallback"/> when there is none, or a wrong one.</summary>
    /// <param name="name">Below the section.</param>
    /// <param name="parse">Reads it.</param>
    /// <param name="fallback">The default.</param>
    /// <param name="right">What would be right, after "must be".</param>
    public T Read<T>(string name, Parse<T> parse, T fallback, string right)
    {
        ArgumentNullException.ThrowIfNull(parse);
        if (Text(name) is not { Length: > 0 } text)
            return fallback;
        if (parse(text, out var value))
            return value;
        Refuse($"{section.Path}:{name} is '{text}', but must be {right}");
        return fallback;
    }

    /// <summary>Keeps one more sentence.</summary>
    public void Refuse(string mistake) => _mistakes.Add(mistake);

    /// <summary>Ends the reading of <paramref name="options"/>.</summary>
    /// <exception cref="OptionsValidationException">Names everything that is wrong.</exception>
    public void ThrowIfAny(Type options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var unknown in section.GetChildren().Select(child => child.Key).Where(IsUnknown))
            Refuse($"{section.Path}:{unknown} is no setting; there are {string.Join(", ", _names)}");
        if (_mistakes.Count > 0)
            throw new OptionsValidationException(section.Path, options, _mistakes);
    }

    private bool IsUnknown(string name) => !_names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
