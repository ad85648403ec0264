using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>One or several channels or roles. A file names each by name and id; where the id is another guild's, the name decides.</summary>
/// <param name="types">Of channel that will do; none for roles.</param>
/// <param name="most">How many; more than one makes it a list.</param>
internal sealed partial class PlaceKind(IReadOnlyList<ChannelType> types, int most = 1) : SettingKind
{
    private const int LongestShown = 60;
    private const int LongestName = 150;

    public static PlaceKind Role { get; } = new([]);

    public IReadOnlyList<ChannelType> Types => types;

    public int Most => most;

    public bool IsRole => types.Count == 0;

    public override bool IsList => most > 1;

    public static PlaceKind Roles(int most) => new([], most);

    /// <summary>As a sheet holds it; null for none.</summary>
    public static string? Of(IEnumerable<Snowflake> ids) => string.Join(Separator, ids.Order()) is { Length: > 0 } value ? value : null;

    /// <inheritdoc cref="Of(IEnumerable{Snowflake})"/>
    public static string? Of(Snowflake? id) => id?.ToString();

    public static IReadOnlyList<Snowflake> IdsOf(string? value) =>
        [.. (value?.Split(Separator) ?? []).Select(id => Snowflake.Parse(id, CultureInfo.InvariantCulture))];

    public static Snowflake? IdOf(string? value) => value is null ? null : Snowflake.Parse(value, CultureInfo.InvariantCulture);

    public override SettingReading Read(IReadOnlyList<string> words, SettingScope scope)
    {
        var (ids, byName) = (new HashSet<Snowflake>(), false);
        foreach (var word in words)
        {
            if (Find(word, scope.Places, out var objection, out var isOfElsewhere) is not { } place)
                return new(null, objection);
            ids.Add(place.Id);
            byName |= isOfElsewhere;
        }

        return ids.Count <= most ? new(Of(ids), ByName: byName) : new(null, new($"{most}개까지만 고를 수 있어요.", $"There can be {most} at most."));
    }

    public override string InWords(string value, Language language) =>
        string.Join(", ", IdsOf(value).Select(id => IsRole ? id.RoleMention() : id.ChannelMention()));

    public override IReadOnlyList<string> Written(string value, SettingScope scope) => [.. IdsOf(value).Select(id =>
        Among(scope.Places).FirstOrDefault(place => place.Id == id) is { } place ? $"{(IsRole ? '@' : '#')}{place.Name} ({id})" : id.ToString())];

    private IReadOnlyList<GuildPlace> Among(GuildPlaces places) => IsRole ? places.Roles : places.Channels;

    private bool Fits(GuildPlace place) => place.Type is not { } type || types.Contains(type);

    /// <param name="word">As written.</param>
    /// <param name="places">Of the guild.</param>
    /// <param name="objection">Why there is none; null where there is.</param>
    /// <param name="isOfElsewhere">Whether an id stands there that is not the place's.</param>
    private GuildPlace? Find(string word, GuildPlaces places, out Bilingual<string>? objection, out bool isOfElsewhere)
    {
        // Longer than any name, with its id.
        var match = Named().Match(DisplayText.Shorten(word.Trim(), LongestName));
        var name = match.Groups["name"].Value.Trim();
        // Digits alone can be an id, and a name as well.
        var written = match.Groups["id"] is { Success: true } id ? id.Value : name;
        var shown = $"‘{DisplayText.Escape(DisplayText.Shorten(word.Trim(), LongestShown))}’";
        (objection, isOfElsewhere) = (null, false);
        if (Snowflake.TryParse(written, CultureInfo.InvariantCulture, out var typed) && Among(places).FirstOrDefault(place => place.Id == typed) is { } known)
        {
            objection = Fits(known) ? null : new($"{shown} 채널은 여기에 쓸 수 없는 종류예요.", $"{shown} is not the kind of channel that this takes.");
            return Fits(known) ? known : null;
        }

        isOfElsewhere = match.Groups["id"].Success;
        var called = Among(places).Where(place => Fits(place) && name.Length > 0 && string.Equals(place.Name.TrimStart('@', '#'), name, StringComparison.OrdinalIgnoreCase)).ToList();
        objection = (called.Count, IsRole) switch
        {
            (1, _) => null,
            (0, true) => new($"{shown} 역할이 이 서버에 없어요. 역할을 만들거나 다른 역할을 적어 주세요.", $"This server has no role {shown}. Please make one, or write another."),
            (0, false) => new($"{shown} 채널이 이 서버에 없어요. 채널을 만들거나 다른 채널을 적어 주세요.", $"This server has no channel {shown}. Please make one, or write another."),
            _ => new($"{shown}, 같은 이름이 {called.Count}개예요. 뒤에 괄호로 ID를 적어 주세요.", $"{called.Count} go by the name {shown}. Please write the id behind it in brackets."),
        };
        return called.Count == 1 ? called[0] : null;
    }

    /// <summary>"#general (123)", "&lt;#123&gt;", "123", "@staff", "general".</summary>
    [GeneratedRegex(@"^(?:<[@#]&?(?<id>[0-9]{1,20})>|[#@]*(?<name>.*?)(?:\s*\((?<id>[0-9]{1,20})\))?)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Named();
}
