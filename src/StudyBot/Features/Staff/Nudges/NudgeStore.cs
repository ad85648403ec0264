using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Nudges;

internal enum NudgeOutcome
{
    /// <summary>Its letter waits.</summary>
    Written,

    /// <summary>There was one not long ago.</summary>
    TooSoon,

    /// <summary>The member wants none.</summary>
    Refused,

    /// <summary>Nobody of that id ever studied in the guild.</summary>
    Stranger,
}

/// <param name="GuildId">Where.</param>
/// <param name="UserId">To whom.</param>
/// <param name="By">Who of staff wants it.</param>
/// <param name="Today">The guild's study date.</param>
/// <param name="At">The instant.</param>
internal sealed record Nudge(Snowflake GuildId, Snowflake UserId, Snowflake By, LocalDate Today, Instant At);

/// <summary>When staff had a member written to: the row, the letter and the log in one transaction.</summary>
internal sealed class NudgeStore(Database database, StaffLog log)
{
    /// <summary>A member gets one at most in so many days.</summary>
    public const int DaysBetween = 7;

    /// <summary>Within the caller's snapshot.</summary>
    public static NudgeStanding Of(IDbConnection connection, Snowflake guildId, Snowflake userId) => Find(connection, guildId, userId) ?? NudgeStanding.None;

    public NudgeStanding Of(Snowflake guildId, Snowflake userId) => database.Read(connection => Of(connection, guildId, userId));

    /// <summary>With the letter's number when one was written.</summary>
    public Task<(NudgeOutcome Outcome, long? Letter)> WriteAsync(Nudge nudge) => database.WriteAsync(connection => Write(connection, nudge));

    /// <summary>False when nobody ever wrote to the member there.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Who.</param>
    /// <param name="refusedAt">Null to get them again.</param>
    public Task<bool> SetRefusedAsync(Snowflake guildId, Snowflake userId, Instant? refusedAt) => database.WriteAsync(connection => connection.Execute(
        "update staff_nudge set refused_at = @refusedAt where guild_id = @guildId and user_id = @userId", new { guildId, userId, refusedAt }) > 0);

    private (NudgeOutcome, long?) Write(IDbConnection connection, Nudge nudge)
    {
        if (StudyHistory.StreakRowOf(connection, nudge.GuildId, nudge.UserId) is null)
            return (NudgeOutcome.Stranger, null);
        var standing = Of(connection, nudge.GuildId, nudge.UserId);
        if (!standing.MayBeNudged(nudge.Today))
            return (standing.RefusedAt is null ? NudgeOutcome.TooSoon : NudgeOutcome.Refused, null);
        connection.Execute(
            """
            insert into staff_nudge (guild_id, user_id, nudged_at, nudged_on, nudged_by) values (@GuildId, @UserId, @At, @Today, @By)
            on conflict (guild_id, user_id) do update set
                nudged_at = excluded.nudged_at, nudged_on = excluded.nudged_on, nudged_by = excluded.nudged_by
            """,
            nudge);
        var subject = LocalDatePattern.Iso.Format(nudge.Today);
        LetterStore.Add(connection, nudge.GuildId, nudge.UserId, NudgeLetter.KindName, subject, nudge.At);
        log.Append(connection, NudgeLogEntry.Of(nudge));
        return (NudgeOutcome.Written, LetterStore.Waiting(connection, nudge.GuildId, nudge.UserId, NudgeLetter.KindName, subject));
    }

    private static NudgeStanding? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.QuerySingleOrDefault<NudgeStanding>(
        """
        select nudged_on, refused_at, (
            select state from member_letter
            where member_letter.guild_id = staff_nudge.guild_id and member_letter.user_id = staff_nudge.user_id
                and kind = @KindName and subject = nudged_on) as state
        from staff_nudge where guild_id = @guildId and user_id = @userId
        """,
        new { guildId, userId, NudgeLetter.KindName });
}
