using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;

namespace StudyBot.Features.GuildContent;

/// <summary>Writes a guild's own items; <see cref="OwnContentReader"/> reads them.</summary>
internal sealed class GuildContentStore(Database database, StaffLog log) : IOwnQuestions
{
    /// <summary>Stores all of it or, when anything is wrong, nothing.</summary>
    public SaveOutcome Save(ContentSave save) => database.Write(connection => Save(connection, save));

    /// <summary>Within the caller's transaction, for what must hold together with it.</summary>
    public SaveOutcome Save(IDbConnection connection, ContentSave save)
    {
        var (outcome, deeds) = Store(connection, save);
        if (outcome.Changed == 0)
            return outcome;
        foreach (var deed in save.LoggedAs is { } whole ? [whole(outcome)] : deeds)
            log.Append(connection, deed);
        return outcome;
    }

    public OwnAddition Add(IDbConnection connection, Snowflake guildId, Snowflake by, Instant at, QuestionEntry entry)
    {
        var (outcome, _) = Store(connection, new ContentSave(new Actor(guildId, by, at), [new ItemChange(entry)]));
        return new OwnAddition(outcome.Ids.Count > 0 ? outcome.Ids[0] : null, [.. outcome.Problems.Select(problem => problem.Problem)]);
    }

    public void Touch(IDbConnection connection, Snowflake guildId) => Bump(connection, guildId);

    private static (SaveOutcome Outcome, IReadOnlyList<StaffAction> Deeds) Store(IDbConnection connection, ContentSave save)
    {
        var own = OwnContentReader.Read(connection, save.Actor.GuildId);
        var problems = SaveRules.Problems(own, save.Changes);
        if (problems.Count > 0)
            return (new SaveOutcome([], 0, problems), []);
        var known = own.Items.ToDictionary(item => item.Id);
        var deeds = new List<StaffAction>();
        var ids = save.Changes.Select(change =>
        {
            if (change.Id is { } id && known[id].Entry.Same(change.Entry))
                return id;
            var number = change.Id is { } old ? OwnId.NumberOf(old)!.Value : Next(connection, "item");
            ItemRows.Write(connection, save.Actor, number, change.Entry);
            deeds.Add(ContentLog.Action(
                change.Id is null ? ContentLog.Added : ContentLog.Edited, save.Actor, change.Entry.Kind, OwnId.Of(number), change.Entry.Name));
            return OwnId.Of(number);
        }).ToList();

        if (deeds.Count > 0)
            Bump(connection, save.Actor.GuildId);
        return (new SaveOutcome(ids, deeds.Count, []), deeds);
    }

    /// <summary>Within the transaction of a change: whatever was read before is out of date from here on.</summary>
    public static void Bump(IDbConnection connection, Snowflake guildId) => connection.Execute(
        """
        insert into guild_content (guild_id, revision) values (@guildId, @revision)
        on conflict (guild_id) do update set revision = excluded.revision
        """,
        new { guildId, revision = Next(connection, "revision") });

    private static long Next(IDbConnection connection, string name) => connection.ExecuteScalar<long>(
        "update guild_content_counter set last = last + 1 where name = @name returning last", new { name });
}
