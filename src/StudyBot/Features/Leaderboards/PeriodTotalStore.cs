using System.Data;
using Dapper;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards;

/// <summary>Adds what every study event changes to the totals of its week, its month and all time.</summary>
internal sealed class PeriodTotalStore : IStudyLogListener
{
    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        foreach (var period in Enum.GetValues<StudyPeriod>())
        {
            connection.Execute(
                """
                insert into period_total (guild_id, period, user_id, days, minutes, answers)
                values (@GuildId, @period, @UserId, @Days, @Minutes, @Answers)
                on conflict (guild_id, period, user_id) do update set
                    days = period_total.days + excluded.days,
                    minutes = period_total.minutes + excluded.minutes,
                    answers = period_total.answers + excluded.answers
                """,
                new
                {
                    change.GuildId,
                    period = period.KeyAt(change.Date),
                    change.UserId,
                    change.Days,
                    change.Minutes,
                    change.Answers,
                });
        }
    }
}
