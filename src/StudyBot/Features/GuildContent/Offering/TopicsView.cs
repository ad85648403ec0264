using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Which built-in topics are on, with selects that switch them.</summary>
internal sealed class TopicsView(GuildLibraries libraries, ContentLibrary builtIn)
{
    /// <summary>As many as a select has room for.</summary>
    public const int Size = 25;

    /// <param name="interaction">Whose view.</param>
    /// <param name="notice">A sentence above; null for none.</param>
    public OutgoingMessage Message(Interaction interaction, string? notice = null)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ContentTexts.Both.In(language);
        var own = libraries.OwnOf(interaction.Guild());
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.TopicsTitle,
                    Description = texts.TopicsExplained,
                    Fields = [.. Enum.GetValues<ItemKind>().Select(kind => Field(own, kind, language, texts))],
                },
            ],
            Components =
            [
                .. Enum.GetValues<ItemKind>().SelectMany(kind => builtIn.TopicsOf(kind).Chunk(Size)
                    .Select((topics, part) => new ActionRow(Select(own, kind, part, topics, language, texts)))),
            ],
        };
    }

    /// <summary>The topics of a select, in order; empty for one that does not exist.</summary>
    public IReadOnlyList<Topic> Part(ItemKind kind, int part) => [.. builtIn.TopicsOf(kind).Chunk(Size).ElementAtOrDefault(part) ?? []];

    private EmbedField Field(OwnContent own, ItemKind kind, Language language, ContentTexts texts)
    {
        var off = builtIn.TopicsOf(kind).Where(topic => own.HasWithdrawn(kind, WithdrawalScope.Topic, topic.Id))
            .Select(topic => topic.Name.In(language)).ToList();
        return new EmbedField(
            texts.TopicsOn(kind, builtIn.TopicsOf(kind).Count - off.Count, builtIn.TopicsOf(kind).Count),
            off.Count == 0 ? texts.AllTopicsOn : texts.TopicsOff(string.Join(", ", off)));
    }

    private static StringSelect Select(OwnContent own, ItemKind kind, int part, Topic[] topics, Language language, ContentTexts texts) => new(
        CustomId.Of(ContentTopicsSelect.Switch, kind.Code(), part.ToString(CultureInfo.InvariantCulture)),
        [
            .. topics.Select(topic => new SelectOption(
                topic.Name.In(language), topic.Id, Default: !own.HasWithdrawn(kind, WithdrawalScope.Topic, topic.Id))),
        ])
    {
        Placeholder = texts.TopicsPlaceholder(kind),
        MinValues = 0,
        MaxValues = topics.Length,
    };
}
