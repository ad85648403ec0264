using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Standings;

namespace StudyBot.Features.Leaderboards.Reading;

/// <summary>Reads one board on one date, within the caller's snapshot. Every question is a sum over counters and at most a node's rows.</summary>
internal sealed class BoardReader(IDbConnection connection, Board board, LocalDate today)
{
    private const string OfBoard = "guild_id = @GuildId and period = @Period and measure = @Measure";

    private const string Stretch = "level = @level and place >= @from and place < @end";

    private const string OfNode = $"{OfBoard} and {RankCounters.OfAll}";

    private readonly Lazy<List<string>> _runOut = new(() => board.Measure.IsOfThePresent() ? DatesRunOut(connection, board, today) : []);

    /// <summary>Only what is of the present runs out. A bare column would be looked up in the index of dates, which leads to the whole board.</summary>
    private readonly string _alive = board.Measure.IsOfThePresent() ? "coalesce(through, '') >= @today" : "through is null";

    /// <summary>To be taken off what nodes count.</summary>
    private string RunOut => _runOut.Value.Count == 0 ? "" :
        $"""
        - (select coalesce(sum(members), 0) from board_node where {OfBoard} and level = 2 and through in @runOut and place > @place)
        - (select coalesce(sum(members), 0) from board_node where {OfBoard} and level = 1 and through in @runOut and place > @place
            and place < (select place from coarse))
        """;

    /// <summary>What is of the present stands with the member, whose row for all time is there since their first event.</summary>
    private string OwnValue => board.Measure switch
    {
        LeaderboardMeasure.Streak => "(case when streak_through >= @today then streak_days else 0 end)",
        LeaderboardMeasure.Consistency => "(case when steady_through >= @today then steady_days else 0 end)",
        LeaderboardMeasure.Minutes => "minutes",
        LeaderboardMeasure.Answers => "answers",
        LeaderboardMeasure.Reviews => "reviews",
        _ => "days",
    };

    /// <summary>How many stand at a place or before it.</summary>
    public int CountFrom(long place) => connection.ExecuteScalar<int>(
        $"""
        with coarse as (
            select coalesce(sum(members), 0) as members, coalesce(min(place), @end) as place
            from board_node where {OfNode} and level = 2 and place > @place),
        fine as (
            select coalesce(sum(members), 0) as members, coalesce(min(place), (select place from coarse)) as place
            from board_node where {OfNode} and level = 1 and place > @place and place < (select place from coarse))
        select (select members from coarse) + (select members from fine) {RunOut} + (
            select count(*) from board_place
            where {OfBoard} and place >= @place and place < (select place from fine) and {_alive})
        """,
        new { board.GuildId, board.Period, board.Measure, today, place, end = Place.End, runOut = _runOut.Value });

    /// <summary>Of a value, shared by all who have it.</summary>
    public int RankOf(int value) => 1 + CountFrom(Place.FloorOf(value + 1));

    public int CountAll() => CountFrom(Place.FloorOf(1));

    /// <summary>Those who stand behind so many others, best first.</summary>
    /// <param name="before">How many stand before them.</param>
    /// <param name="count">How many to read.</param>
    public IReadOnlyList<PlaceRow> After(int before, int count)
    {
        var coarse = Narrow(level: 2, (0, Place.End), ref before);
        var (_, end) = Narrow(level: 1, coarse, ref before);
        return connection.Query<PlaceRow>(
            $"""
            select place, user_id from board_place where {OfBoard} and place < @end and {_alive}
            order by place desc limit @count offset @before
            """,
            new { board.GuildId, board.Period, board.Measure, today, end, count, before }).AsList();
    }

    /// <summary>Who stands right before a place, or right behind it; null for nobody.</summary>
    public PlaceRow? Beside(long place, bool before) => connection.QueryFirstOrDefault<PlaceRow>(
        $"""
        select place, user_id from board_place where {OfBoard} and place {(before ? ">" : "<")} @place and {_alive}
        order by place {(before ? "asc" : "desc")} limit 1
        """,
        new { board.GuildId, board.Period, board.Measure, today, place });

    /// <summary>Null for who is not on the board. Whoever is hidden sees where they would stand.</summary>
    public OwnRow? Own(Snowflake userId) => connection.QuerySingleOrDefault<OwnRow>(
        $"""
        select seat, {OwnValue} as value, hidden_at is not null or departed_at is not null as is_hidden
        from board_member join board_total using (guild_id, user_id)
        where guild_id = @GuildId and user_id = @userId and period = @Period and {OwnValue} > 0
        """,
        new { board.GuildId, board.Period, today, userId });

    /// <summary>Goes down from the top of a stretch to the node of a level that holds who is sought.</summary>
    private (long From, long End) Narrow(int level, (long From, long End) stretch, ref int before)
    {
        var (from, end) = stretch;
        var runOut = _runOut.Value.Count == 0 ? "" : $"union all select place, -members from board_node where {OfBoard} and through in @runOut and {Stretch}";
        var nodes = connection.Query<NodeCount>(
            $"""
            select place, sum(members) as members from (select place, members from board_node where {OfNode} and {Stretch} {runOut}) as node
            group by place order by place desc
            """,
            new { board.GuildId, board.Period, board.Measure, level, from, end, runOut = _runOut.Value });
        foreach (var node in nodes)
        {
            if (before < node.Members)
                return (node.Place, end);
            before -= node.Members;
            end = node.Place;
        }

        return (from, end);
    }

    /// <summary>On which dates somebody's standing ran out who was not taken off yet: at most those since the guild's last upkeep, so mostly none.</summary>
    private static List<string> DatesRunOut(IDbConnection connection, Board board, LocalDate today) => connection.Query<string>(
        $"""
        select distinct through from board_node
        where {OfBoard} and level = coalesce((select level from board_node where {OfBoard} and level = 2 limit 1), 1) and through < @today
        """,
        new { board.GuildId, board.Period, board.Measure, today }).AsList();

    internal sealed record NodeCount
    {
        public long Place { get; init; }

        public int Members { get; init; }
    }
}

/// <summary>Who stands where.</summary>
internal sealed record PlaceRow
{
    public long Place { get; init; }

    public Snowflake UserId { get; init; }

    public int Value => Boards.Place.ValueOf(Place);
}

/// <summary>Where the asking member stands.</summary>
internal sealed record OwnRow
{
    public int Seat { get; init; }

    public int Value { get; init; }

    public bool IsHidden { get; init; }

    public long Place => Boards.Place.Of(Value, Seat);
}
