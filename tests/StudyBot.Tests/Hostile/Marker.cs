using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Tests.Hostile;

/// <summary>
/// A word that stands in everything that a person types, and tells afterwards whose text it was, wherever it turns up.
/// </summary>
/// <param name="Author">The person's number.</param>
/// <param name="Guild">Where it was typed; <see cref="Person.Guilds"/> for direct messages.</param>
/// <param name="Source">The field, as numbered by <see cref="TextSources"/>.</param>
/// <param name="Addressee">Whom the same form or command named, such as the member whom staff credits; 0 for nobody.</param>
internal readonly partial record struct Marker(int Author, int Guild, int Source, int Addressee)
{
    public const int Length = 14;

    public static IEnumerable<Marker> In(string text) => Word().Matches(text).Select(match => new Marker(
        Number(match, 1), Number(match, 2), Number(match, 3), Number(match, 4)));

    /// <summary>Also in capitals: a search is shown as it was understood.</summary>
    public static IEnumerable<Marker> InAnyCase(string text) => In(string.Concat(text.Select(char.ToLowerInvariant)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"zq{Author:00}x{Guild}{Source:000}x{Addressee:00}qz");

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"zq(\d\d)x(\d)(\d{3})x(\d\d)qz")]
    private static partial Regex Word();
}
