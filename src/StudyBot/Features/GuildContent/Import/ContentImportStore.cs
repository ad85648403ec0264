using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>A file that was right, and was shown to staff; a row of <c>content_import</c>.</summary>
internal sealed record KeptImport
{
    /// <summary>That of the interaction which brought it.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    public required string FileName { get; init; }

    /// <summary>What the file holds, decoded; empty once it is stored.</summary>
    public required string Content { get; init; }

    /// <summary>The language of texts that do not say which they are in, as <see cref="Languages.Code"/> gave it.</summary>
    public required string Language { get; init; }

    /// <summary>The <see cref="ImportPlan.Print"/> of what was shown.</summary>
    public required string Plan { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Null until then.</summary>
    public Instant? StoredAt { get; init; }

    /// <inheritdoc cref="StoredAt"/>
    public Snowflake? StoredBy { get; init; }
}

/// <summary>Keeps files between preview and button, for a day; and stores what they hold, once.</summary>
internal sealed class ContentImportStore(Database database, GuildContentStore content)
{
    private const int MostKept = 5;

    private static readonly Duration LongestKept = Duration.FromDays(1);

    /// <summary>The same id again changes nothing.</summary>
    public void Keep(KeptImport import) => database.Write(connection =>
    {
        connection.Execute(
            """
            insert into content_import (id, guild_id, user_id, file_name, content, language, plan, created_at)
            values (@Id, @GuildId, @UserId, @FileName, @Content, @Language, @Plan, @CreatedAt)
            on conflict (id) do nothing
            """,
            import);
        connection.Execute(
            """
            delete from content_import where created_at < @before or id in (
                select id from content_import where guild_id = @GuildId order by id desc limit 1000 offset @MostKept)
            """,
            new { before = import.CreatedAt - LongestKept, import.GuildId, MostKept });
    });

    /// <summary>Null when it is another guild's, or is kept no longer.</summary>
    public KeptImport? Find(Snowflake id, Snowflake guildId, Instant now) => database.Read(connection => connection.QuerySingleOrDefault<KeptImport>(
        """
        select id, guild_id, user_id, file_name, content, language, plan, created_at, stored_at, stored_by
        from content_import where id = @id and guild_id = @guildId and created_at >= @since
        """,
        new { id, guildId, since = now - LongestKept }));

    /// <summary>What is shown from now on.</summary>
    public void Renew(KeptImport import, string plan) => database.Write(connection => connection.Execute(
        "update content_import set plan = @plan where id = @Id and stored_at is null", new { plan, import.Id }));

    /// <summary>Stores its items and marks it, both or neither. Null when it was stored before.</summary>
    public SaveOutcome? Store(KeptImport import, ContentSave save) => database.Write(connection =>
    {
        var first = connection.Execute(
            "update content_import set stored_at = @At, stored_by = @By where id = @Id and stored_at is null",
            new { save.Actor.At, save.Actor.By, import.Id }) > 0;
        if (!first)
            return null;
        var outcome = content.Save(connection, save);
        connection.Execute(
            outcome.IsSaved
                ? "update content_import set content = '' where id = @Id"
                : "update content_import set stored_at = null, stored_by = null where id = @Id",
            new { import.Id });
        return outcome;
    });
}
