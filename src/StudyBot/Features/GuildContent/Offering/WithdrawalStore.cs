using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

internal enum ShelfOutcome
{
    Done,

    /// <summary>It was so before: somebody was quicker, or pressed twice.</summary>
    AlreadySo,

    /// <summary>There would have been nothing left to ask.</summary>
    LastQuestion,
}

/// <summary>Decides which items members are offered; nothing is ever deleted.</summary>
internal sealed class WithdrawalStore(Database database, ContentLibrary builtIn, StaffLog log)
{
    /// <param name="actor">Staff.</param>
    /// <param name="item">Of this guild's library, its own or built in.</param>
    public ShelfOutcome Retire(Actor actor, ShelfItem item) => database.Write(connection => Retire(connection, actor, item));

    /// <summary>Within the caller's transaction.</summary>
    public ShelfOutcome Retire(IDbConnection connection, Actor actor, ShelfItem item)
    {
        var own = OwnContentReader.Read(connection, actor.GuildId);
        var after = own.Find(item.Ref.Id) is { } mine
            ? own with { Items = [.. own.Items.Where(other => other != mine)] }
            : own with { Withdrawn = own.Withdrawn.Append(Withdrawal(item.Ref)).ToHashSet() };
        if (item.Ref.Kind == ItemKind.Question && !after.LeavesQuestions(builtIn))
            return ShelfOutcome.LastQuestion;
        return Change(connection, actor, item, ContentLog.Retired, OwnId.NumberOf(item.Ref.Id) is { } number
            ? ItemRows.SetRetired(connection, actor, item.Ref.Kind, number, retired: true)
            : Insert(connection, actor, Withdrawal(item.Ref)));
    }

    /// <inheritdoc cref="Retire(Actor, ShelfItem)"/>
    public ShelfOutcome Restore(Actor actor, ShelfItem item) => database.Write(connection => Restore(connection, actor, item));

    /// <summary>Within the caller's transaction.</summary>
    public ShelfOutcome Restore(IDbConnection connection, Actor actor, ShelfItem item) =>
        Change(connection, actor, item, ContentLog.Restored, OwnId.NumberOf(item.Ref.Id) is { } number
            ? ItemRows.SetRetired(connection, actor, item.Ref.Kind, number, retired: false)
            : Delete(connection, actor, Withdrawal(item.Ref)));

    /// <summary>Switches built-in topics, all of them or none.</summary>
    /// <param name="actor">Staff.</param>
    /// <param name="kind">Of what.</param>
    /// <param name="topics">Topic id to whether it shall be on; those that are not named stay.</param>
    public ShelfOutcome Switch(Actor actor, ItemKind kind, IReadOnlyDictionary<string, bool> topics) =>
        database.Write(connection => Switch(connection, actor, kind, topics));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Switch(Actor, ItemKind, IReadOnlyDictionary{string, bool})"/>
    public ShelfOutcome Switch(IDbConnection connection, Actor actor, ItemKind kind, IReadOnlyDictionary<string, bool> topics)
    {
        var own = OwnContentReader.Read(connection, actor.GuildId);
        var off = topics.Where(topic => !topic.Value).Select(topic => Topic(kind, topic.Key)).ToList();
        var on = topics.Where(topic => topic.Value).Select(topic => Topic(kind, topic.Key)).ToList();
        var after = own with { Withdrawn = own.Withdrawn.Except(on).Union(off).ToHashSet() };
        if (kind == ItemKind.Question && !after.LeavesQuestions(builtIn))
            return ShelfOutcome.LastQuestion;
        var switched = new[]
        {
            (Kind: ContentLog.TopicsOff, Topics: off.Where(topic => Insert(connection, actor, topic)).ToList()),
            (Kind: ContentLog.TopicsOn, Topics: on.Where(topic => Delete(connection, actor, topic)).ToList()),
        }.Where(change => change.Topics.Count > 0).ToList();
        foreach (var change in switched)
            log.Append(connection, ContentLog.Action(change.Kind, actor, kind, Ids(change.Topics), Names(kind, change.Topics)));
        if (switched.Count == 0)
            return ShelfOutcome.AlreadySo;
        GuildContentStore.Bump(connection, actor.GuildId);
        return ShelfOutcome.Done;
    }

    private ShelfOutcome Change(IDbConnection connection, Actor actor, ShelfItem item, StaffActionKind kind, bool changed)
    {
        if (!changed)
            return ShelfOutcome.AlreadySo;
        GuildContentStore.Bump(connection, actor.GuildId);
        log.Append(connection, ContentLog.Action(kind, actor, item.Ref.Kind, item.Ref.Id, item.Name));
        return ShelfOutcome.Done;
    }

    private static string Ids(IEnumerable<Withdrawal> topics) => string.Join(", ", topics.Select(topic => topic.Target));

    private Bilingual<string> Names(ItemKind kind, IReadOnlyList<Withdrawal> topics)
    {
        var names = topics.Select(topic => OwnLibrary.Topic(topic.Target, builtIn.TopicsOf(kind)).Name).ToList();
        return new(string.Join(", ", names.Select(name => name.Korean)), string.Join(", ", names.Select(name => name.English)));
    }

    private static Withdrawal Withdrawal(ItemRef item) => new(item.Kind, WithdrawalScope.Item, item.Id);

    private static Withdrawal Topic(ItemKind kind, string id) => new(kind, WithdrawalScope.Topic, id);

    private static bool Insert(IDbConnection connection, Actor actor, Withdrawal withdrawal) => connection.Execute(
        """
        insert into guild_withdrawn (guild_id, kind, scope, target, withdrawn_by, withdrawn_at)
        values (@GuildId, @Kind, @Scope, @Target, @By, @At)
        on conflict (guild_id, kind, scope, target) do nothing
        """,
        RowOf(actor, withdrawal)) > 0;

    private static bool Delete(IDbConnection connection, Actor actor, Withdrawal withdrawal) => connection.Execute(
        "delete from guild_withdrawn where guild_id = @GuildId and kind = @Kind and scope = @Scope and target = @Target",
        RowOf(actor, withdrawal)) > 0;

    private static Row RowOf(Actor actor, Withdrawal withdrawal) => new(
        actor.GuildId, withdrawal.Kind.ToString().ToLowerInvariant(), withdrawal.Scope.ToString().ToLowerInvariant(), withdrawal.Target, actor.By, actor.At);

    internal sealed record Row(Snowflake GuildId, string Kind, string Scope, string Target, Snowflake By, Instant At);
}
