using StudyBot.Content.Own;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>Finds items by what staff type of their text or id.</summary>
internal static class ItemFinder
{
    private const int MostSuggestions = 25;
    private const int LongestChoice = 100;
    private const char Divider = '/';

    /// <summary>While somebody types: ids and beginnings first, then whatever holds all of the words.</summary>
    public static IReadOnlyList<CommandChoice> Suggest(IReadOnlyList<ShelfItem> items, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        var words = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. items
                .Select(item => (Item: item, Place: Place(item, wanted, words)))
                .Where(match => match.Place < int.MaxValue)
                .OrderBy(match => match.Place)
                .Take(MostSuggestions)
                .Select(match => Choice(match.Item)),
        ];
    }

    /// <summary>Of a value that was suggested, or an id that somebody typed; null when it is none of these items.</summary>
    public static ShelfItem? Find(IReadOnlyList<ShelfItem> items, string typed)
    {
        var value = typed.Trim();
        return items.FirstOrDefault(item => ValueOf(item) == value)
            ?? items.FirstOrDefault(item => string.Equals(item.Ref.Id, value, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What <see cref="Find"/> finds; else, best first, those whose name holds all of the words.</summary>
    public static IReadOnlyList<ShelfItem> Match(IReadOnlyList<ShelfItem> items, string typed)
    {
        if (Find(items, typed) is { } named)
            return [named];
        var wanted = Tokenizer.Normalize(typed.Trim());
        var words = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] :
        [
            .. items
                .Select(item => (Item: item, Names: Names(item)))
                .Where(match => words.All(word => match.Names.Any(name => name.Contains(word, StringComparison.Ordinal))))
                .OrderBy(match => match.Names.Any(name => name.StartsWith(wanted, StringComparison.Ordinal)) ? 0 : 1)
                .Select(match => match.Item),
        ];
    }

    /// <summary>As a choice or an option of a select carries it.</summary>
    public static string ValueOf(ShelfItem item) => $"{item.Ref.Kind.Code()}{Divider}{item.Ref.Id}";

    private static CommandChoice Choice(ShelfItem item) => new(
        Languages.Text(Label(item, Language.English), Label(item, Language.Korean)), ValueOf(item));

    private static string Label(ShelfItem item, Language language)
    {
        var end = $" · {item.Topic.Name.In(language)} · {item.Ref.Id}";
        var sign = item.Ref.Kind == ItemKind.Question ? "❓" : "💡";
        return DisplayText.Shorten($"{sign} {DisplayText.Shorten(item.Name.In(language), LongestChoice - end.Length - sign.Length - 1)}{end}", LongestChoice);
    }

    private static int Place(ShelfItem item, string wanted, string[] words)
    {
        if (words.Length == 0)
            return 0;
        var names = Names(item);
        if (item.Ref.Id.StartsWith(wanted, StringComparison.Ordinal) || names.Any(name => name.StartsWith(wanted, StringComparison.Ordinal)))
            return 0;
        var all = string.Join(' ', names.Append(item.Ref.Id)
            .Append(Tokenizer.Normalize(item.Topic.Name.Korean)).Append(Tokenizer.Normalize(item.Topic.Name.English)));
        return words.All(word => all.Contains(word, StringComparison.Ordinal)) ? 1 : int.MaxValue;
    }

    private static List<string> Names(ShelfItem item) => [Tokenizer.Normalize(item.Name.Korean), Tokenizer.Normalize(item.Name.English)];
}
