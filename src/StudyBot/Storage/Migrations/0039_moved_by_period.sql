-- Who has to be put in other places, as one row a period instead of one a board: what their places say as yet, 0 for nowhere. What is null has not moved.
-- The streak and the consistency stand in the row of all time.
create table board_stood (
    guild_id bigint not null,
    user_id bigint not null,
    period integer not null,
    minutes integer,
    answers integer,
    reviews integer,
    days integer,
    streak_days integer,
    streak_through text,
    steady_days integer,
    steady_through text,
    primary key (guild_id, user_id, period)
) without rowid;

insert into board_stood (guild_id, user_id, period, minutes, answers, reviews, days, streak_days, streak_through, steady_days, steady_through)
select guild_id, user_id, period,
    max(case when measure = 3 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 4 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 5 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 6 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 1 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 1 then through end),
    max(case when measure = 2 then coalesce(place, 0) / 16777216 end),
    max(case when measure = 2 then through end)
from board_moved group by guild_id, user_id, period;

drop table board_moved;
alter table board_stood rename to board_moved;
