using System.Data;
using Dapper;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards;

/// <summary>Adds every study event to the totals of its week, its month and all time.</summary>
internal sealed class PeriodTotalStore : IStudyLogListener
{
    public void OnAppended(IDbConnection connection, StudyEvent studyEvent, bool firstOfDay)
    {
        foreach (var period in Enum.GetValues<StudyPeriod>())
        {
            connection.Execute(
                """
                insert into period_total (guild_id, period, user_id, days, minutes, answers)
                values (@GuildId, @period, @UserId, @days, @Minutes, @answers)
                on conflict (guild_id, period, user_id) do update set
                    days = period_total.days + excluded.days,
                    minutes = period_total.minutes + excluded.minutes,
                    answers = period_total.answers + excluded.answers
                """,
                new
                {
                    studyEvent.GuildId,
                    period = period.KeyAt(studyEvent.Date),
                    studyEvent.UserId,
                    days = firstOfDay ? 1 : 0,
                    studyEvent.Minutes,
                    answers = studyEvent.Kind == StudyEventKind.Answer ? 1 : 0,
                });
        }
    }
}
