using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Milestones.Reaching;

/// <summary>
/// Writes which milestones a member's runs reached, once a run each. Whatever a run reached stays reached when it breaks; only
/// when its days themselves are taken back, it is undone.
/// </summary>
internal sealed class ReachStore(Database database, StudyCalendarReader calendars, TimeProvider clock) : IStudyLogListener, IStreakListener
{
    private const string Columns = "id, user_id, days, reached_on, state, reached_at, told_at";

    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        var saves = change.Doubles;
        if (change.Days == 0 && saves == 0)
            return;
        var run = change.Streak(connection);
        var gains = change.Days > 0 || (change.Days == 0 && saves > 0);
        var mayMatter = gains
            ? run is not null && run.LongestDays >= Study.Milestones.Days[0] &&
                (Study.Milestones.IsOne(run.CurrentDays) || saves != 0 || change.Date < run.LastDate)
            : HasAny(connection, change.GuildId, change.UserId);
        if (mayMatter)
            Compare(connection, change.GuildId, change.UserId, change.Calendar, isNews: gains);
    }

    /// <summary>An excuse, say, that joined two runs or parted one.</summary>
    public void OnStreaksChanged(IDbConnection connection, Snowflake guildId, Snowflake? userId)
    {
        if (userId is not { } member)
            RoleStore.ReviewAgain(connection, guildId);
        else if (StudyHistory.StreakOf(connection, guildId, member)?.Longest >= Study.Milestones.Days[0] || HasAny(connection, guildId, member))
            Compare(connection, guildId, member, calendars.Of(connection, guildId), isNews: false);
    }

    /// <summary>Members whose longest run is a milestone's, after an id, and what they reached: some at a time. The last looked at; null when there is none left.</summary>
    public Snowflake? ReviewSome(IDbConnection connection, Snowflake guildId, int days, Snowflake after, int most)
    {
        var calendar = calendars.Of(connection, guildId);
        var members = connection.Query<long>(
            """
            select user_id from streak where guild_id = @guildId and user_id > @after and longest_days >= @days order by user_id limit @most
            """,
            new { guildId, after, days, most }).AsSnowflakes();
        foreach (var userId in members)
            Compare(connection, guildId, userId, calendar, isNews: false);
        return members.Count < most ? null : members[^1];
    }

    /// <summary>Null when it was never reached, or is undone.</summary>
    public ReachedMilestone? Find(Snowflake guildId, Snowflake userId, int days, LocalDate on) =>
        database.Read(connection => Of(connection, guildId, userId).FirstOrDefault(row => row.Stands && row.Days == days && row.ReachedOn == on));

    public void MarkTold(ReachedMilestone milestone, Instant now) => database.Write(connection => connection.Execute(
        "update milestone_reach set told_at = @now where id = @Id and told_at is null", new { milestone.Id, now }));

    /// <summary>Brings what is stored to what the member's runs say.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="isNews">Whether the member has just studied, and may want to tell of it.</param>
    private void Compare(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar, bool isNews)
    {
        var runs = StudyRun.AllOf(StreakFactsReader.Of(connection, guildId, userId, calendar));
        var known = Of(connection, guildId, userId);
        var changed = false;
        foreach (var run in runs)
        {
            foreach (var (days, on) in run.Reached())
            {
                // Days that are added before shift the date, but it is the same run's.
                if (known.Any(row => row.Stands && row.Days == days && run.Spans(row.ReachedOn)))
                    continue;
                changed = true;
                Add(connection, guildId, userId, days, on);
                if (isNews && run == runs[^1])
                    Offer(connection, guildId, userId, days, on);
            }
        }

        foreach (var row in known.Where(row => row.Stands && !runs.Any(run => run.Spans(row.ReachedOn) && run.MetDates.Count >= row.Days)))
        {
            changed = true;
            connection.Execute("update milestone_reach set state = 'undone' where id = @Id", new { row.Id });
        }

        if (changed)
            GrantStore.Sync(connection, guildId, userId, clock.Now());
    }

    private void Add(IDbConnection connection, Snowflake guildId, Snowflake userId, int days, LocalDate on) => connection.Execute(
        """
        insert into milestone_reach (guild_id, user_id, days, reached_on, state, reached_at)
        values (@guildId, @userId, @days, @on, 'reached', @now)
        on conflict (guild_id, user_id, days, reached_on) do update set state = 'reached'
        """,
        new { guildId, userId, days, on, now = clock.Now() });

    /// <summary>Asks the member whether the channel shall hear, where the guild likes that.</summary>
    private void Offer(IDbConnection connection, Snowflake guildId, Snowflake userId, int days, LocalDate on)
    {
        if (RoleStore.Announces(connection, guildId))
            LetterStore.Add(connection, guildId, userId, ReachedLetter.KindName, ReachedLetter.Subject(days, on), clock.Now());
    }

    private static bool HasAny(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.ExecuteScalar<bool>(
        "select exists (select 1 from milestone_reach where guild_id = @guildId and user_id = @userId)", new { guildId, userId });

    private static List<ReachedMilestone> Of(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.Query<ReachedMilestone>(
        $"select {Columns} from milestone_reach where guild_id = @guildId and user_id = @userId", new { guildId, userId }).AsList();
}
