using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Configuration.Files;

/// <summary>A file that staff were shown; a row of <c>settings_import</c>.</summary>
internal sealed record KeptSettings
{
    /// <summary>That of the interaction which brought it.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    public required string FileName { get; init; }

    /// <summary>What the file holds, decoded; empty once it is applied.</summary>
    public required string Content { get; init; }

    /// <summary>The print of the settings that it was compared with.</summary>
    public required string Base { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Null until then.</summary>
    public Instant? AppliedAt { get; init; }

    /// <inheritdoc cref="AppliedAt"/>
    public Snowflake? AppliedBy { get; init; }
}

/// <summary>Keeps files between preview and button, for a day.</summary>
internal sealed class SettingsImportStore(Database database)
{
    private const int MostKept = 5;

    private static readonly Duration LongestKept = Duration.FromDays(1);

    /// <summary>The same id again is compared with what is set now.</summary>
    public void Keep(KeptSettings import) => database.Write(connection =>
    {
        connection.Execute(
            """
            insert into settings_import (id, guild_id, user_id, file_name, content, base, created_at)
            values (@Id, @GuildId, @UserId, @FileName, @Content, @Base, @CreatedAt)
            on conflict (id) do update set base = excluded.base where settings_import.applied_at is null
            """,
            import);
        connection.Execute(
            """
            delete from settings_import where created_at < @before or id in (
                select id from settings_import where guild_id = @GuildId order by id desc limit 1000 offset @MostKept)
            """,
            new { before = import.CreatedAt - LongestKept, import.GuildId, MostKept });
    });

    /// <summary>Null when it is another guild's, or is kept no longer.</summary>
    public KeptSettings? Find(Snowflake id, Snowflake guildId, Instant now) => database.Read(connection => connection.QuerySingleOrDefault<KeptSettings>(
        """
        select id, guild_id, user_id, file_name, content, base, created_at, applied_at, applied_by
        from settings_import where id = @id and guild_id = @guildId and created_at >= @since
        """,
        new { id, guildId, since = now - LongestKept }));

    /// <summary>Within the transaction that applies it. False when it was applied before.</summary>
    public static bool Mark(IDbConnection connection, KeptSettings import, Snowflake by, Instant at) => connection.Execute(
        "update settings_import set applied_at = @at, applied_by = @by, content = '' where id = @Id and applied_at is null",
        new { import.Id, by, at }) > 0;
}
