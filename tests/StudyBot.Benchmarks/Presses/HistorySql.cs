namespace StudyBot.Benchmarks.Presses;

/// <summary>Every answer of a history, and what follows from it, made of the scratch tables in a few large steps.</summary>
internal static class HistorySql
{
    /// <summary>
    /// An answer a member and day, of which every fifth is shared, and 30 minutes checked in every third day. In the order of
    /// the keys, so that no index is built at random.
    /// </summary>
    public const string Derive =
        """
        insert into answer (guild_id, user_id, id, slot_id, question_id, body, revision, answered_at, changed_at, covered, rating, shared_at)
        select member.guild_id, user_id, slot.id, slot.id, question_id,
            (select body from temp.sample where id = (member * 31 + days_ago) % 64), 1,
            at + 1800000 + member, at + 1800000 + member, 3, habit, case when (member / 10 + days_ago) % 5 = 0 then at + 2400000 + member end
        from temp.member cross join temp.slot on slot.guild_id = member.guild_id;

        insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes)
        select guild_id, user_id, 2, 'slot:' || slot_id, date(answered_at / 1000 + 18000, 'unixepoch'), answered_at, 0 from answer;

        insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes, category)
        select member.guild_id, user_id, 1, slot.id + member, local_date, at + 7200000, 30, 'algorithms'
        from temp.member cross join temp.slot on slot.guild_id = member.guild_id where days_ago % 3 = 0;

        insert into study_day (guild_id, user_id, study_date, events, minutes, answers)
        select guild_id, user_id, study_date, count(*), sum(minutes), sum(case when kind = 2 then 1 else 0 end)
        from study_event group by guild_id, user_id, study_date;

        insert into streak (guild_id, user_id, current_days, longest_days, first_date, last_date, alive_through, rest_units)
        select guild_id, user_id, count(*), count(*), min(study_date), max(study_date), date(max(study_date), '+3 day'), 14
        from study_day group by guild_id, user_id;

        insert into board_member (guild_id, user_id, seat)
        select guild_id, user_id, row_number() over (partition by guild_id order by user_id) from streak;
        insert into board_guild (guild_id, upkeep_at, check_at, check_board, check_seen)
        select distinct guild_id, 9007199254740991, 9007199254740991, 0, 0 from board_member;

        insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days)
        select guild_id, user_id, week, sum(minutes), sum(answers), 0, count(*)
        from study_day join temp.day on local_date = study_date group by guild_id, user_id, week;
        insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days)
        select guild_id, user_id, month, sum(minutes), sum(answers), 0, count(*)
        from study_day join temp.day on local_date = study_date group by guild_id, user_id, month;
        insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days)
        select guild_id, user_id, 0, sum(minutes), sum(answers), 0, count(*) from study_day group by guild_id, user_id;

        insert into board_place (guild_id, period, measure, place, user_id)
        select total.guild_id, period, measure,
            (case measure when 3 then minutes when 4 then answers else days end) * 16777216 + 16777215 - seat, user_id
        from board_total as total cross join (select 3 as measure union all select 4 union all select 6)
        join board_member using (guild_id, user_id)
        where case measure when 3 then minutes when 4 then answers else days end > 0;
        insert into board_place (guild_id, period, measure, place, through, user_id)
        select guild_id, 0, 1, current_days * 16777216 + 16777215 - seat, alive_through, user_id
        from streak join board_member using (guild_id, user_id);
        update board_member set
            streak_days = (select current_days from streak where streak.guild_id = board_member.guild_id and streak.user_id = board_member.user_id),
            streak_through = (select alive_through from streak where streak.guild_id = board_member.guild_id and streak.user_id = board_member.user_id);

        insert into review_card
        select member.guild_id, user_id, question_id, revision, stability, difficulty, last_date, due_date, reps, lapses
        from temp.member cross join temp.card on card.guild_id = member.guild_id and card.habit = member.habit;

        insert into review_log (guild_id, user_id, question_id, revision, source, rating, replaces, study_date, rated_at, elapsed_days,
            stability_before, difficulty_before, last_before, due_before, reps_before, lapses_before)
        select member.guild_id, user_id, question_id, revision, 'slot:' || slot_id, member.habit, 0, study_date, at, elapsed,
            stability, difficulty, last_before, due_before, reps, lapses
        from temp.member cross join temp.rating on rating.guild_id = member.guild_id and rating.habit = member.habit;

        drop table temp.member;
        drop table temp.slot;
        drop table temp.day;
        drop table temp.sample;
        drop table temp.card;
        drop table temp.rating;
        """;
}
