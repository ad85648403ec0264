using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Rows of stays in voice, read and stored within the caller's transaction.</summary>
internal static class VoiceRows
{
    public const string Columns =
        "id, guild_id, user_id, channel_id, state, since, study_date, splits_at, seen_at, awake_at, asked_at, asks";

    public static VoiceStretch? Find(IDbConnection connection, long id) => connection.QuerySingleOrDefault<VoiceStretch>(
        $"select {Columns} from focus_stretch where id = @id", new { id });

    /// <summary>Of someone who is there, awake or asleep.</summary>
    public static VoiceStretch? Live(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<VoiceStretch>(
            $"select {Columns} from focus_stretch where guild_id = @guildId and user_id = @userId and state <> 'ended'",
            new { guildId, userId });

    public static IReadOnlyList<VoiceStretch> AllLive(IDbConnection connection, Snowflake guildId) => connection.Query<VoiceStretch>(
        $"select {Columns} from focus_stretch where guild_id = @guildId and state <> 'ended'", new { guildId }).AsList();

    public static void Open(
        IDbConnection connection, Snowflake guildId, Snowflake userId, Snowflake channelId, StudyDay day, string process, Instant at)
    {
        var date = day.DateOf(at);
        connection.Execute(
            """
            insert into focus_stretch (
                guild_id, user_id, channel_id, state, since, study_date, splits_at, seen_at, process, awake_at, check_at, asks)
            values (@guildId, @userId, @channelId, 'open', @at, @date, @splitsAt, @at, @process, @at, @checkAt, 0)
            """,
            new { guildId, userId, channelId, at, date, splitsAt = day.EndOf(date), process, checkAt = at + VoiceStretch.AskAfter });
    }

    public static void Close(IDbConnection connection, long id) => connection.Execute(
        "update focus_stretch set state = 'ended', check_at = null where id = @id", new { id });

    public static void Sleep(IDbConnection connection, long id) => connection.Execute(
        "update focus_stretch set state = 'asleep', check_at = null where id = @id", new { id });

    /// <summary>
    /// They are there, in this channel, as far as this process knows. Whom another process asked may have pressed in vain, and
    /// gets the time to answer anew.
    /// </summary>
    public static void See(IDbConnection connection, VoiceStretch stretch, Snowflake channelId, string process, Instant now) => connection.Execute(
        """
        update focus_stretch set channel_id = @channelId, seen_at = @now,
            check_at = case when state = 'open' and asked_at is not null and process <> @process then @again else check_at end,
            process = @process
        where id = @Id
        """,
        new { stretch.Id, channelId, process, now, again = now + VoiceStretch.AnswerWithin });

    /// <summary>A sign of life.</summary>
    public static void Wake(IDbConnection connection, long id, Instant now) => connection.Execute(
        "update focus_stretch set awake_at = @now, check_at = @checkAt, asked_at = null, asks = 0 where id = @id and state = 'open'",
        new { id, now, checkAt = now + VoiceStretch.AskAfter });

    /// <summary>A new study date has begun.</summary>
    public static void Split(IDbConnection connection, VoiceStretch stretch, LocalDate date, Instant splitsAt) => connection.Execute(
        "update focus_stretch set since = @since, study_date = @date, splits_at = @splitsAt where id = @Id",
        new { stretch.Id, since = stretch.SplitsAt, date, splitsAt });
}
