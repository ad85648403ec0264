using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>An item as staff look at it.</summary>
/// <param name="Ref">Which.</param>
/// <param name="Name">What it begins with, on one line.</param>
/// <param name="Topic">Its first topic.</param>
/// <param name="Own">Null when it is built in.</param>
/// <param name="IsOffered">Whether members are offered it; otherwise it is only found by its id.</param>
internal sealed record ShelfItem(ItemRef Ref, Bilingual<string> Name, Topic Topic, OwnItem? Own, bool IsOffered);

/// <summary>All items of a guild, its own and the built-in ones, offered or not.</summary>
internal sealed class ItemShelf(GuildLibraries libraries, ContentLibrary builtIn)
{
    /// <summary>What sets the guild's library apart.</summary>
    public OwnContent OwnOf(Snowflake guildId) => libraries.OwnOf(guildId);

    /// <summary>The guild's own, the newest first.</summary>
    public IReadOnlyList<ShelfItem> Own(Snowflake guildId) =>
        [.. libraries.OwnOf(guildId).Items.OrderByDescending(item => item.CreatedAt).Select(Item)];

    /// <summary>What staff can bring back or change: the guild's own, then what is built in and was taken away by itself.</summary>
    public IReadOnlyList<ShelfItem> Listed(Snowflake guildId) => [.. Own(guildId), .. Retired(guildId).Where(item => item.Own is null)];

    /// <summary>What is offered and can be taken away: the guild's own first.</summary>
    public IReadOnlyList<ShelfItem> Offered(Snowflake guildId) => [.. All(guildId).Where(item => item.IsOffered)];

    /// <summary>All of it.</summary>
    public IReadOnlyList<ShelfItem> All(Snowflake guildId)
    {
        var own = libraries.OwnOf(guildId);
        return
        [
            .. Own(guildId),
            .. builtIn.Questions.Select(question => BuiltIn(question, own.Offers(question))),
            .. builtIn.Advice.Select(advice => BuiltIn(advice, own.Offers(advice))),
        ];
    }

    /// <summary>Whether a built-in item was taken away by itself; it may rest with its topic all the same.</summary>
    public bool IsWithdrawn(Snowflake guildId, ItemRef item) =>
        libraries.OwnOf(guildId).HasWithdrawn(item.Kind, WithdrawalScope.Item, item.Id);

    /// <summary>What was taken away item by item; not what rests with its topic.</summary>
    public IReadOnlyList<ShelfItem> Retired(Snowflake guildId) =>
    [
        .. Own(guildId).Where(item => !item.IsOffered),
        .. libraries.OwnOf(guildId).Withdrawn
            .Where(withdrawal => withdrawal.Scope == WithdrawalScope.Item)
            .Select(withdrawal => Find(guildId, new ItemRef(withdrawal.Kind, withdrawal.Target)))
            .OfType<ShelfItem>()
            .OrderBy(item => item.Ref.Id, StringComparer.Ordinal),
    ];

    /// <summary>Null for an item that is neither built in nor the guild's own.</summary>
    public ShelfItem? Find(Snowflake guildId, ItemRef item)
    {
        var own = libraries.OwnOf(guildId);
        if (own.Find(item.Id) is { } mine)
            return mine.Entry.Kind == item.Kind ? Item(mine) : null;
        return item.Kind == ItemKind.Question
            ? builtIn.FindQuestion(item.Id) is { } question ? BuiltIn(question, own.Offers(question)) : null
            : builtIn.FindAdvice(item.Id) is { } advice ? BuiltIn(advice, own.Offers(advice)) : null;
    }

    /// <summary>By <see cref="ContentKey"/>; null when there is none of the kind.</summary>
    public ShelfItem? FindBuiltIn(Snowflake guildId, ItemKind kind, string key) =>
        (kind == ItemKind.Question ? builtIn.FindQuestionByKey(key)?.Id : builtIn.FindAdviceByKey(key)?.Id) is { } id
            ? Find(guildId, new ItemRef(kind, id))
            : null;

    /// <summary>A built-in item as the guild could have written it; null when there is none.</summary>
    public OwnEntry? EntryOf(ItemRef item) => item.Kind == ItemKind.Question
        ? builtIn.FindQuestion(item.Id) is { } question ? OwnCopy.Of(question) : null
        : builtIn.FindAdvice(item.Id) is { } advice ? OwnCopy.Of(advice) : null;

    private ShelfItem Item(OwnItem item) => new(
        new ItemRef(item.Entry.Kind, item.Id),
        item.Entry.Name,
        OwnLibrary.Topic(item.Entry.TopicId, builtIn.TopicsOf(item.Entry.Kind)),
        item,
        item.IsOffered);

    private static ShelfItem BuiltIn(Question question, bool offered) => new(
        new ItemRef(ItemKind.Question, question.Id),
        new Bilingual<string>(OwnEntry.FirstLine(question.Text.Korean.Prompt), OwnEntry.FirstLine(question.Text.English.Prompt)),
        question.Topic,
        Own: null,
        offered);

    private static ShelfItem BuiltIn(AdviceItem advice, bool offered) => new(
        new ItemRef(ItemKind.Advice, advice.Id),
        new Bilingual<string>(advice.Text.Korean.Title, advice.Text.English.Title),
        advice.Topics[0],
        Own: null,
        offered);
}
