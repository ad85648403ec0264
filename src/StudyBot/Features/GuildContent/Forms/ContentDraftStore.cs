using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>What a form held that could not be stored.</summary>
/// <param name="Form">The custom id of the form.</param>
/// <param name="Values">By the names of its fields.</param>
internal sealed record ContentDraft(string Form, IReadOnlyDictionary<string, string> Values);

/// <summary>Keeps what staff wrote in vain, each for its author alone, so that a form can open again as it was left.</summary>
internal sealed class ContentDraftStore(Database database)
{
    private const int MostKept = 5;

    private static readonly Duration LongestKept = Duration.FromDays(7);

    /// <param name="id">Unique; that of the interaction which brought it.</param>
    /// <param name="actor">Whose.</param>
    /// <param name="draft">What.</param>
    public void Keep(Snowflake id, Actor actor, ContentDraft draft) => database.Write(connection =>
    {
        connection.Execute(
            """
            insert into guild_content_draft (id, guild_id, user_id, form, saved_at) values (@id, @GuildId, @By, @Form, @At)
            on conflict (id) do nothing
            """,
            new { id, actor.GuildId, actor.By, draft.Form, actor.At });
        foreach (var (input, value) in draft.Values)
        {
            connection.Execute(
                """
                insert into guild_content_draft_input (draft_id, input, value) values (@id, @input, @value)
                on conflict (draft_id, input) do nothing
                """,
                new { id, input, value });
        }

        connection.Execute(
            """
            delete from guild_content_draft where saved_at < @before or id in (
                select id from guild_content_draft where guild_id = @GuildId and user_id = @By order by id desc limit 1000 offset @MostKept)
            """,
            new { before = actor.At - LongestKept, actor.GuildId, actor.By, MostKept });
    });

    /// <summary>Null when it is another's, or is kept no longer.</summary>
    public ContentDraft? Find(Snowflake id, Snowflake guildId, Snowflake userId) => database.Read(connection =>
    {
        var form = connection.ExecuteScalar<string?>(
            "select form from guild_content_draft where id = @id and guild_id = @guildId and user_id = @userId", new { id, guildId, userId });
        return form is null ? null : new ContentDraft(form, connection.Query<DraftInput>(
            "select input, value from guild_content_draft_input where draft_id = @id", new { id }).ToDictionary(row => row.Input, row => row.Value));
    });

    /// <summary>What was stored after all need not be kept.</summary>
    public void Drop(Snowflake guildId, Snowflake userId, string form) => database.Write(connection => connection.Execute(
        "delete from guild_content_draft where guild_id = @guildId and user_id = @userId and form = @form", new { guildId, userId, form }));

    internal sealed record DraftInput(string Input, string Value);
}
