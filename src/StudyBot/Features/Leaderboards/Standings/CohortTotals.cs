using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// The totals of a guild's cohort. When its first or last day changes they are added up anew from the study days, some members
/// at a time; whoever has had their turn is kept up to date meanwhile by their study events.
/// </summary>
internal static class CohortTotals
{
    /// <summary>Begins a new cohort when the calendar's is another than the one whose totals are kept.</summary>
    public static void Follow(IDbConnection connection, Snowflake guildId, StudyCalendar calendar)
    {
        var (first, last) = (calendar.NewestRules.CohortStart, calendar.NewestRules.CohortEnd);
        var known = connection.QuerySingleOrDefault<Row>(
            "select number, first_date, last_date from board_cohort where guild_id = @guildId", new { guildId });
        if (known is null ? first is null : known.FirstDate == first && known.LastDate == last)
            return;
        connection.Execute(
            """
            insert into board_cohort (guild_id, number, first_date, last_date, built_seat) values (@guildId, @number, @first, @last, 0)
            on conflict (guild_id) do update set
                number = excluded.number, first_date = excluded.first_date, last_date = excluded.last_date, built_seat = excluded.built_seat
            """,
            new { guildId, number = (known?.Number ?? 0) + 1, first, last });
    }

    /// <summary>Adds up the next members; false when nobody is left.</summary>
    public static bool AddUp(IDbConnection connection, Snowflake guildId, int most)
    {
        var built = connection.ExecuteScalar<int?>("select built_seat from board_cohort where guild_id = @guildId", new { guildId });
        if (built is not { } seat)
            return false;
        var members = BoardMembers.After(connection, guildId, seat, most);
        foreach (var member in members)
            AddUp(connection, guildId, member);
        connection.Execute(
            "update board_cohort set built_seat = @seat where guild_id = @guildId",
            new { guildId, seat = members.Count < most ? (int?)null : members[^1].Seat });
        return members.Count == most;
    }

    private static void AddUp(IDbConnection connection, Snowflake guildId, BoardMember member)
    {
        if (member.CohortFirst is not { } first)
            return;
        var sum = connection.QuerySingle<PeriodTotals>(
            """
            select coalesce(sum(minutes), 0) as minutes, coalesce(sum(answers), 0) as answers,
                coalesce(sum(peer_reviews), 0) as reviews, coalesce(sum(met), 0) as days
            from study_day where guild_id = @guildId and user_id = @UserId and study_date between @first and @last
            """,
            new { guildId, member.UserId, first, last = member.CohortLast ?? StudyCalendar.EndOfTime }).ToTotals();
        var period = BoardPeriods.CohortOf(member.CohortNumber!.Value);
        if (sum == default)
            return;
        MovedMembers.Note(connection, guildId, member, MemberTotals.Add(connection, guildId, member, period, sum), presentMoved: false);
    }

    internal sealed record Row
    {
        public int Number { get; init; }

        public LocalDate? FirstDate { get; init; }

        public LocalDate? LastDate { get; init; }
    }
}
