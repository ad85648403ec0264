using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Focus.Credits;

/// <summary>Turns focused time into study events, once each, and keeps what came of it.</summary>
internal sealed class FocusCredits(Database database, StudyLog log)
{
    /// <summary>
    /// Records within the caller's transaction: nothing below five minutes, and never more than a day has. Told twice, it says
    /// what it said before.
    /// </summary>
    public FocusCredit Record(IDbConnection connection, FocusClaim claim)
    {
        if (Find(connection, claim) is { } before)
            return before;
        var spent = (int)Math.Clamp(Math.Floor(claim.Spent.TotalMinutes), 0, StudyDayTotals.MostMinutes);
        var day = StudyHistory.DayOf(connection, claim.GuildId, claim.UserId, claim.Date);
        var minutes = spent < FocusLimits.LeastCounted ? 0 : Math.Clamp(StudyDayTotals.MostMinutes - day.Minutes, 0, spent);
        var credit = new FocusCredit
        {
            Kind = claim.Kind,
            StudyDate = claim.Date,
            Spent = spent,
            Minutes = minutes,
        };
        Insert(connection, claim, credit);
        return minutes == 0 ? credit : Append(connection, claim, credit, day);
    }

    /// <summary>The member has just been shown it.</summary>
    public static void MarkTold(IDbConnection connection, Snowflake guildId, Snowflake userId, string source) => connection.Execute(
        "update focus_credit set told = 1 where guild_id = @guildId and user_id = @userId and source = @source",
        new { guildId, userId, source });

    /// <summary>What the member has not seen yet, newest first; from now on they have.</summary>
    public IReadOnlyList<FocusCredit> TakeNews(Snowflake guildId, Snowflake userId)
    {
        // Mostly there is nothing, and then nobody need wait for the writer.
        var any = database.Read(connection => connection.ExecuteScalar<long?>(
            "select 1 from focus_credit where guild_id = @guildId and user_id = @userId and told = 0 limit 1", new { guildId, userId }));
        return any is null ? [] : database.Write(connection =>
        {
            var news = connection.Query<FocusCredit>(
                """
                select kind, study_date, spent, minutes from focus_credit
                where guild_id = @guildId and user_id = @userId and told = 0 order by counted_at desc
                """,
                new { guildId, userId }).AsList();
            connection.Execute(
                "update focus_credit set told = 1 where guild_id = @guildId and user_id = @userId and told = 0", new { guildId, userId });
            return news;
        });
    }

    /// <summary>Minutes recorded for a study date, by kind.</summary>
    public (int Session, int Voice) On(Snowflake guildId, Snowflake userId, LocalDate date) => database.Read(connection =>
    {
        var minutes = connection.Query<FocusCredit>(
            "select kind, study_date, spent, minutes from focus_credit where guild_id = @guildId and user_id = @userId and study_date = @date",
            new { guildId, userId, date }).ToLookup(credit => credit.Kind, credit => credit.Minutes);
        return (minutes[FocusKind.Session].Sum(), minutes[FocusKind.Voice].Sum());
    });

    private FocusCredit Append(IDbConnection connection, FocusClaim claim, FocusCredit credit, StudyDayTotals before)
    {
        var studied = new StudyEvent(claim.GuildId, claim.UserId, StudyEventKind.Focus, claim.Source, claim.Date, claim.At) { Minutes = credit.Minutes };
        return log.Append(connection, studied, before) is not { } change ? credit : credit with
        {
            News = StreakNews.Of(connection, change, claim.GuildId, claim.UserId),
            MinutesMissing = change.Calendar.RulesOn(claim.Date).MinutesMissing(change.After),
        };
    }

    private static FocusCredit? Find(IDbConnection connection, FocusClaim claim) => connection.QuerySingleOrDefault<FocusCredit>(
        """
        select kind, study_date, spent, minutes from focus_credit
        where guild_id = @GuildId and user_id = @UserId and source = @Source
        """,
        new { claim.GuildId, claim.UserId, claim.Source });

    /// <summary>Someone who looked in for a moment needs no news of it.</summary>
    private static void Insert(IDbConnection connection, FocusClaim claim, FocusCredit credit) => connection.Execute(
        """
        insert into focus_credit (guild_id, user_id, source, kind, study_date, spent, minutes, counted_at, told)
        values (@GuildId, @UserId, @Source, @kind, @Date, @Spent, @Minutes, @At, @told)
        """,
        new
        {
            claim.GuildId,
            claim.UserId,
            claim.Source,
            kind = claim.Kind == FocusKind.Voice ? "voice" : "session",
            claim.Date,
            credit.Spent,
            credit.Minutes,
            claim.At,
            told = credit.IsTooShort ? 1 : 0,
        });
}
