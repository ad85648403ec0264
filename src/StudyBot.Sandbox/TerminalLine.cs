using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Sandbox;

/// <summary>What a line asks for.</summary>
internal enum TerminalVerb
{
    Nothing,
    Help,
    Command,
    Press,
    Choose,
    Submit,
    Say,
    Save,
    Suggest,
    Voice,
    Time,
}

/// <summary>A line of the terminal, taken apart.</summary>
/// <param name="Person">Who acts from now on; null for the same as before.</param>
/// <param name="Verb">What they do.</param>
/// <param name="Rest">With what.</param>
/// <param name="Duration">How far time moves, for <see cref="TerminalVerb.Time"/>.</param>
internal sealed partial record TerminalLine(string? Person, TerminalVerb Verb, string Rest, TimeSpan Duration)
{
    public const string Help =
        """

        @NAME …             be that person (organiser, member1 … member5; member5 speaks English)
        /command option:x   send a slash command      suggest /command option:x   what autocomplete offers
        press LABEL         press a button            choose LABEL | LABEL …       choose in a menu
        submit TEXT         send the open form        say TEXT                    write a message
        voice ROOM          sit in a voice channel    voice                      leave it
        save 1 [PATH]       save a file (📎)          /command file:./x.csv       upload one
        +1d  +3h  +20m      move time                 help   quit
        """;

    /// <exception cref="FormatException">The line says nothing that the terminal knows.</exception>
    public static TerminalLine Parse(string line)
    {
        string? person = null;
        if (line.StartsWith('@'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            person = space < 0 ? line[1..] : line[1..space];
            line = space < 0 ? "" : line[(space + 1)..].Trim();
        }

        if (line.Length == 0)
            return new TerminalLine(person, TerminalVerb.Nothing, "", TimeSpan.Zero);
        if (line.StartsWith('/'))
            return new TerminalLine(person, TerminalVerb.Command, line, TimeSpan.Zero);
        if (line.StartsWith('+'))
            return new TerminalLine(person, TerminalVerb.Time, "", ParseDuration(line));
        var (word, rest) = line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? (line[..end], line[(end + 1)..].Trim()) : (line, "");
        return Enum.TryParse<TerminalVerb>(word, ignoreCase: true, out var verb) && Enum.IsDefined(verb)
            ? new TerminalLine(person, verb, rest, TimeSpan.Zero)
            : throw new FormatException($"\"{word}\" is nothing that I know. Type help.");
    }

    private static TimeSpan ParseDuration(string text)
    {
        var match = DurationPattern().Match(text);
        if (!match.Success)
            throw new FormatException("Time moves like this: +1d, +3h, +20m.");
        var amount = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "d" => TimeSpan.FromDays(amount),
            "h" => TimeSpan.FromHours(amount),
            _ => TimeSpan.FromMinutes(amount),
        };
    }

    [GeneratedRegex(@"^\+(\d{1,4}(?:\.\d+)?)([dhm])$")]
    private static partial Regex DurationPattern();
}
