using System.Globalization;

namespace StudyBot.Tests.Hostile;

/// <summary>Custom ids that nobody was shown.</summary>
internal sealed class CustomIdForge(Random dice, HostileText text)
{
    private const int Kept = 500;
    private const int Longest = 100;

    private readonly List<string> _arguments = [];

    /// <summary>One that was shown, with an argument or two exchanged.</summary>
    public string Altered(string shown)
    {
        var parts = shown.Split(':').ToList();
        foreach (var argument in parts.Skip(2))
            Remember(argument);
        for (var changes = dice.Next(1, 3); changes > 0; changes--)
        {
            var place = dice.Next(2, parts.Count + 1);
            if (place == parts.Count || dice.Next(8) == 0)
                parts.Insert(place, Argument());
            else if (dice.Next(8) == 0)
                parts.RemoveAt(place);
            else
                parts[place] = dice.Next(3) == 0 ? Near(parts[place]) : Argument();
        }

        return Cut(string.Join(':', parts));
    }

    /// <summary>A route with any arguments.</summary>
    public string Of(string route) =>
        Cut(string.Join(':', [route, .. Enumerable.Range(0, dice.Next(0, 6)).Select(_ => Argument())]));

    private string Argument() => dice.Next(5) switch
    {
        0 => WireJson.Text(Person.All[dice.Next(Person.All.Count)].Id),
        1 => WireJson.Text(HostileWorld.Guild(dice.Next(Person.Guilds))),
        2 => dice.Next(-1, 12).ToString(CultureInfo.InvariantCulture),
        3 => text.Word(),
        _ => _arguments.Count == 0 ? "1" : _arguments[dice.Next(_arguments.Count)],
    };

    /// <summary>The neighbour of a number: another member's answer, the page behind the last.</summary>
    private string Near(string argument) => long.TryParse(argument, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? unchecked(number + dice.Next(-3, 4)).ToString(CultureInfo.InvariantCulture)
        : argument.ToUpperInvariant();

    private void Remember(string argument)
    {
        if (_arguments.Count < Kept)
            _arguments.Add(argument);
        else
            _arguments[dice.Next(Kept)] = argument;
    }

    private string Cut(string customId) => customId.Length <= Longest || dice.Next(20) == 0 ? customId : customId[..Longest];
}
