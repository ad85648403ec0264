namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>
/// A guild of many members, made in a few large steps in the order of the keys. <c>h</c> is a number that looks like chance;
/// a tenth of all streaks have run out and are not yet taken away.
/// </summary>
internal static class CrowdSql
{
    public const string Members =
        """
        create temp table person (seat integer primary key, user_id bigint, h bigint);
        insert into temp.person
        with recursive number (seat) as (select 1 union all select seat + 1 from number where seat < @members)
        select seat, 100000000000000000 + seat, (seat * 2654435761) % 4294967296 from number;
        insert into board_member (guild_id, user_id, seat) select @guild, user_id, seat from temp.person;
        insert into board_guild (guild_id, upkeep_at, check_at, check_board, check_seen)
        values (@guild, 9007199254740991, 9007199254740991, 0, 0);
        insert into board_cohort (guild_id, number, first_date) values (@guild, 1, '2026-01-05');
        """;

    public const string Events =
        """
        insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes)
        with recursive number (n) as (select 0 union all select n + 1 from number where n < 9)
        select @guild, user_id, 1, seat * 10 + n, date('2026-02-19', '+' || n || ' days'), 1771491600000 + n * 86400000, 30 + h % 60
        from temp.person cross join number;

        insert into study_day (guild_id, user_id, study_date, events, minutes, answers, met)
        select guild_id, user_id, study_date, 1, minutes, 0, true from study_event where guild_id = @guild;

        insert into streak (guild_id, user_id, current_days, longest_days, first_date, last_date, alive_through)
        select @guild, user_id, 1 + h % 300, 1 + h % 300, '2026-02-19', '2026-03-01',
            case when seat % 10 = 0 then '2026-03-01' when seat % 10 < 6 then '2026-03-03' when seat % 10 < 9 then '2026-03-02' else '2026-03-04' end
        from temp.person;
        """;

    public const string Standings =
        """
        update board_member set (streak_days, streak_through, steady_days, steady_through) = (
            select current_days, alive_through, 1 + h % 30, date('2026-03-01', '+' || (h / 30 % 30) || ' days')
            from temp.person join streak on streak.guild_id = @guild and streak.user_id = person.user_id where person.seat = board_member.seat);

        insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days)
        select @guild, user_id, period, 1 + h % (most * 60), 1 + h % (most * 2), 1 + h % most, 1 + h % most
        from temp.person
        cross join (select 0 as period, 300 as most union all select @week, 7 union all select @month, 31 union all select @cohort, 60) as periods
        order by user_id, period;

        -- In the order of the key, which is quicker than to look for each place.
        insert into board_place (guild_id, period, measure, place, through, user_id)
        select @guild, 0, measure, case measure when 1 then streak_days else steady_days end * 16777216 + 16777215 - seat,
            case measure when 1 then streak_through else steady_through end, user_id
        from board_member cross join (select 1 as measure union all select 2) as measures where guild_id = @guild
        order by 3, 4;
        insert into board_place (guild_id, period, measure, place, user_id)
        select @guild, period, measure,
            case measure when 3 then minutes when 4 then answers when 5 then reviews else days end * 16777216 + 16777215 - seat, user_id
        from board_total join board_member using (guild_id, user_id)
        cross join (select 3 as measure union all select 4 union all select 5 union all select 6) as measures
        where guild_id = @guild
        order by 2, 3, 4;
        drop table temp.person;
        """;
}
