using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>What shall be done with an item that was chosen from a menu; stands in custom ids in lower case.</summary>
internal enum ItemDeed
{
    Edit,
    Retire,
    Restore,
}

/// <summary>Which of several items was meant: <c>content:choose:deed</c>.</summary>
internal static class ItemMenu
{
    public const string Choose = "content:choose";

    private const int MostOptions = 25;
    private const int LongestOption = 100;

    /// <param name="items">Two or more, best first.</param>
    /// <param name="typed">What they were found by.</param>
    /// <param name="deed">What follows the choice.</param>
    /// <param name="locale">The reader's.</param>
    public static OutgoingMessage Of(IReadOnlyList<ShelfItem> items, string typed, ItemDeed deed, string locale)
    {
        var language = Languages.OfLocale(locale);
        var texts = ContentTexts.Both.In(language);
        var options = items.Take(MostOptions).Select(item => new SelectOption(
            DisplayText.Shorten(item.Name.In(language), LongestOption), ItemFinder.ValueOf(item), $"{item.Topic.Name.In(language)} · {item.Ref.Id}"));
        return new OutgoingMessage
        {
            Content = texts.SeveralFit(DisplayText.Escape(typed), items.Count, MostOptions),
            Components =
            [
                new ActionRow(new StringSelect(CustomId.Of(Choose, Code(deed)), [.. options]) { Placeholder = texts.ChooseOne }),
            ],
        };
    }

    /// <summary>Null for what <see cref="Of"/> never wrote.</summary>
    public static ItemDeed? DeedOf(CustomId customId) => customId.Arguments is [var code]
        ? Enum.GetValues<ItemDeed>().Where(deed => Code(deed) == code).Select(deed => (ItemDeed?)deed).FirstOrDefault()
        : null;

    private static string Code(ItemDeed deed) => deed.ToString().ToLowerInvariant();
}
