using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Rating;

/// <summary>Members' ratings, one a member and item, and their sums.</summary>
internal sealed class RatingStore(Database database) : IErasureListener
{
    /// <summary>Sets, changes or takes back a rating, and the sums with it.</summary>
    /// <param name="guildId">For which the member judges.</param>
    /// <param name="userId">The member.</param>
    /// <param name="item">Of the guild's library.</param>
    /// <param name="useful">Null for no rating.</param>
    /// <param name="now">When.</param>
    public void Rate(Snowflake guildId, Snowflake userId, ItemRef item, bool? useful, Instant now) => database.Write(connection =>
    {
        var row = new { guildId, userId, kind = item.Kind.Column(), item.Id, useful = useful is true ? 1 : 0, now };
        var before = connection.ExecuteScalar<long?>(
            "select useful from content_rating where guild_id = @guildId and user_id = @userId and kind = @kind and item_id = @Id", row);
        connection.Execute(
            useful is null
                ? "delete from content_rating where guild_id = @guildId and user_id = @userId and kind = @kind and item_id = @Id"
                : """
                  insert into content_rating (guild_id, user_id, kind, item_id, useful, rated_at)
                  values (@guildId, @userId, @kind, @Id, @useful, @now)
                  on conflict (guild_id, user_id, kind, item_id) do update set useful = excluded.useful, rated_at = excluded.rated_at
                  """,
            row);
        Add(connection, guildId, item,
            useful: (useful is true ? 1 : 0) - (before == 1 ? 1 : 0),
            notUseful: (useful is false ? 1 : 0) - (before == 0 ? 1 : 0));
    });

    /// <summary>The sums are without the member's ratings from then on.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure) => connection.Execute(
        """
        update content_score set useful = content_score.useful - gone.useful, not_useful = content_score.not_useful - gone.not_useful
        from (
            select kind, item_id, useful, 1 - useful as not_useful from content_rating
            where guild_id = @GuildId and user_id = @UserId) as gone
        where content_score.guild_id = @GuildId and content_score.kind = gone.kind and content_score.item_id = gone.item_id
        """,
        erasure);

    private static void Add(IDbConnection connection, Snowflake guildId, ItemRef item, int useful, int notUseful)
    {
        if (useful == 0 && notUseful == 0)
            return;
        connection.Execute(
            """
            insert into content_score (guild_id, kind, item_id, useful, not_useful)
            values (@guildId, @kind, @Id, @useful, @notUseful)
            on conflict (guild_id, kind, item_id) do update set
                useful = content_score.useful + excluded.useful,
                not_useful = content_score.not_useful + excluded.not_useful
            """,
            new { guildId, kind = item.Kind.Column(), item.Id, useful, notUseful });
    }
}
