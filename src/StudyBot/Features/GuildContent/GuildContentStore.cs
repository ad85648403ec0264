using System.Data;
using Dapper;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.GuildContent;

/// <summary>Writes what is a guild's own; <see cref="OwnContentReader"/> reads it.</summary>
internal sealed class GuildContentStore(Database database)
{
    /// <summary>Stores all of it or, when anything is wrong, nothing.</summary>
    public SaveOutcome Save(ContentSave save) => database.Write(connection => Save(connection, save));

    /// <summary>Within the caller's transaction, for what must hold together with it.</summary>
    public static SaveOutcome Save(IDbConnection connection, ContentSave save)
    {
        var own = OwnContentReader.Read(connection, save.GuildId);
        var problems = SaveRules.Problems(own, save.Changes);
        if (problems.Count > 0)
            return new SaveOutcome([], 0, problems);
        var (ids, changed) = (new List<string>(), 0);
        foreach (var change in save.Changes)
        {
            if (change.Id is { } id && own.Find(id)!.Entry.Same(change.Entry))
            {
                ids.Add(id);
                continue;
            }

            var number = change.Id is { } known ? OwnId.NumberOf(known)!.Value : Next(connection, "item");
            ItemRows.Write(connection, save, number, change.Entry);
            ids.Add(OwnId.Of(number));
            changed++;
        }

        if (changed > 0)
            Bump(connection, save.GuildId);
        return new SaveOutcome(ids, changed, []);
    }

    /// <summary>Whatever was read before is out of date from here on.</summary>
    private static void Bump(IDbConnection connection, Snowflake guildId) => connection.Execute(
        """
        insert into guild_content (guild_id, revision) values (@guildId, @revision)
        on conflict (guild_id) do update set revision = excluded.revision
        """,
        new { guildId, revision = Next(connection, "revision") });

    private static long Next(IDbConnection connection, string name) => connection.ExecuteScalar<long>(
        "update guild_content_counter set last = last + 1 where name = @name returning last", new { name });
}
