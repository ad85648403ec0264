using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>A guild's own items, the newest first, and then the built-in ones that it took away; ten to a page.</summary>
internal sealed class ListView(ItemShelf shelf)
{
    private const int Size = 10;
    private const int LongestName = 80;
    private const int LongestOption = 100;

    public OutgoingMessage Message(Interaction interaction, ListPlace place)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ContentTexts.Both.In(language);
        var items = shelf.Listed(interaction.Guild())
            .Where(item => place.Kind is null || item.Ref.Kind == place.Kind)
            .Where(item => place.TopicId is null || item.Topic.Id == place.TopicId)
            .ToList();
        if (items.Count == 0)
            return new OutgoingMessage { Content = texts.NothingOfOurs(place.Kind is not null || place.TopicId is not null), Embeds = [], Components = [] };
        var last = (items.Count - 1) / Size;
        var page = Math.Clamp(place.Page, 0, last);
        var shown = items.Skip(page * Size).Take(Size).ToList();
        return new OutgoingMessage
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.ListTitle(items.Count(item => item.Own is not null), items.Count(item => item.Own is null)),
                    Description = string.Join('\n', shown.Select(item => Line(item, language, texts))),
                    Footer = last > 0 ? new EmbedFooter(texts.Page(page + 1, last + 1)) : null,
                },
            ],
            Components = Rows(place with { Page = page }, shown, last, language, texts),
        };
    }

    private static string Line(ShelfItem item, Language language, ContentTexts texts)
    {
        var name = DisplayText.Escape(DisplayText.Shorten(item.Name.In(language), LongestName));
        var shown = item.IsOffered ? $"{Sign(item)} {name}" : $"⏸️ ~~{name}~~";
        var state = item.IsOffered ? "" : $" · {texts.IsRetired}";
        return $"{shown}\n-# `{item.Ref.Id}` · {item.Topic.Name.In(language)} · {(item.Own is { } own ? texts.LanguagesOf(own) : texts.IsBuiltIn)}{state}";
    }

    private static string Sign(ShelfItem item) => item.Ref.Kind == ItemKind.Question ? "❓" : "💡";

    private static List<ActionRow> Rows(ListPlace place, List<ShelfItem> shown, int last, Language language, ContentTexts texts)
    {
        var options = shown.Select(item => new SelectOption(
            DisplayText.Shorten(item.Name.In(language), LongestOption), ItemFinder.ValueOf(item), item.Topic.Name.In(language)));
        var rows = new List<ActionRow>
        {
            new(new StringSelect(place.To(ContentOpenSelect.Open), [.. options]) { Placeholder = texts.OpenPlaceholder }),
        };
        if (last > 0)
        {
            rows.Add(new ActionRow(
                new Button((place with { Page = place.Page - 1 }).To(ContentListButton.List), texts.Previous) { Emoji = "◀️", Disabled = place.Page == 0 },
                new Button((place with { Page = place.Page + 1 }).To(ContentListButton.List), texts.Next) { Emoji = "▶️", Disabled = place.Page == last }));
        }

        return rows;
    }
}
