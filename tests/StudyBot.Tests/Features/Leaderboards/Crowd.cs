using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Reading;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>Many members who study, take back, leave, come back and hide, by dice; and what boards must say of it by a plain sort.</summary>
internal sealed class Crowd(Slice slice, int members, int seed)
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    private const int Days = 12;

    private static readonly Snowflake[] Squads = [new(71), new(72), new(73)];

    private readonly Random _dice = new(seed);
    private readonly StudyLog _log = slice.Get<StudyLog>();
    private readonly MemberStore _store = slice.Get<MemberStore>();
    private int _events;

    public void NameSquads() => slice.Get<SquadStore>().Set(Slice.Guild, Squads, TestMember.Organiser.Id, Instant.FromUtc(2026, 3, 1, 0, 0));

    public void Act(int times)
    {
        for (var batch = 0; batch < times; batch += 50)
        {
            slice.Database.Write(connection =>
            {
                for (var at = 0; at < 45; at++)
                    Study(connection);
                for (var at = 0; at < 5; at++)
                    TakeBack(connection);
            });
            for (var at = 0; at < 5; at++)
                ComeAndGo();
        }
    }

    /// <summary>Who is seen on a board with what, best first: by all rows, without index or counter.</summary>
    public IReadOnlyList<LeaderboardRow> Sorted(BoardPeriod period, LeaderboardMeasure measure, LocalDate today)
    {
        var values = slice.Database.Read(connection => connection.Query<(Snowflake UserId, int Seat, int Value)>(
            Values(period, measure), new { today, first = First(period, today), last = Last(period, today) }).ToList())
            .Where(row => row.Value > 0)
            .OrderByDescending(row => row.Value).ThenBy(row => row.Seat)
            .ToList();
        var ranks = values.GroupBy(row => row.Value).ToDictionary(group => group.Key, group => 1 + values.FindIndex(row => row.Value == group.Key));
        return [.. values.Select(row => new LeaderboardRow(ranks[row.Value], row.UserId, row.Value))];
    }

    public LeaderboardPage Page(BoardPeriod period, LeaderboardMeasure measure, LocalDate today, int number, Snowflake asking) =>
        slice.Get<LeaderboardStore>().Page(new LeaderboardQuery(Slice.Guild, period, measure, today), asking, number);

    private static LocalDate First(BoardPeriod period, LocalDate today) => period switch
    {
        BoardPeriod.Week => today.PlusDays(1 - (int)today.DayOfWeek),
        BoardPeriod.Month => new LocalDate(today.Year, today.Month, 1),
        _ => LocalDate.MinIsoValue,
    };

    private static LocalDate Last(BoardPeriod period, LocalDate today) => period switch
    {
        BoardPeriod.Week => First(period, today).PlusDays(6),
        BoardPeriod.Month => First(period, today).PlusMonths(1).PlusDays(-1),
        _ => new LocalDate(9999, 12, 31),
    };

    private static string Values(BoardPeriod period, LeaderboardMeasure measure) =>
        $"select member.user_id, member.seat, value from ({Of(period, measure)}) as total join board_member as member using (guild_id, user_id) " +
        "where member.hidden_at is null and member.departed_at is null";

    private static string Of(BoardPeriod period, LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Streak => "select guild_id, user_id, current_days as value from streak where alive_through >= @today",
        _ => $"select guild_id, user_id, sum({measure switch
        {
            LeaderboardMeasure.Minutes => "minutes",
            LeaderboardMeasure.Answers => "answers",
            LeaderboardMeasure.Reviews => "peer_reviews",
            _ => "met",
        }}) as value from study_day where {(period == BoardPeriod.All ? "@first <> @last" : "study_date between @first and @last")} group by guild_id, user_id",
    };

    private void Study(System.Data.IDbConnection connection)
    {
        var kind = (StudyEventKind)(1 + _dice.Next(4));
        _log.Append(connection, new StudyEvent(
            Slice.Guild, Someone(), kind, $"{_events++}", Monday.PlusDays(_dice.Next(Days)), Instant.FromUtc(2026, 3, 2, 1, 0))
        {
            Minutes = kind == StudyEventKind.CheckIn ? _dice.Next(1, 90) : 0,
        });
    }

    private void TakeBack(System.Data.IDbConnection connection) => _log.Reverse(
        connection, new StudyReversal(Slice.Guild, _dice.Next(_events) + 1, TestMember.Jisu.Id, Instant.FromUtc(2026, 3, 14, 1, 0)));

    private void ComeAndGo()
    {
        var (user, today, now) = (Someone(), Monday.PlusDays(Days), Instant.FromUtc(2026, 3, 14, 1, 0));
        switch (_dice.Next(6))
        {
            case 0: _store.SetHidden(Slice.Guild, user, today, now); break;
            case 1: _store.SetHidden(Slice.Guild, user, today, hiddenAt: null); break;
            case 2: _store.OnDeparted(Slice.Guild, user, today, now); break;
            case 3: _store.SetReturned(Slice.Guild, user, today); break;
            case 4: _store.SetSquad(Slice.Guild, user, today, Squads[_dice.Next(Squads.Length)]); break;
            default: _store.SetSquad(Slice.Guild, user, today, squadId: null); break;
        }
    }

    private Snowflake Someone() => new((ulong)(1000 + _dice.Next(members)));
}
