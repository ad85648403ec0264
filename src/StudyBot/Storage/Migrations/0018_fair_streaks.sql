alter table study_event add column link text;

-- Events that no longer count. An event stays in the log; whether it counts is said here.
create table study_reversal (
    event_id bigint primary key references study_event (id),
    reversed_at bigint not null,
    reversed_by bigint not null,
    reason text
);

-- What of a day is what; met says whether the day counts, by the rule that held on its date.
alter table study_day add column reviews integer not null default 0;
alter table study_day add column peer_reviews integer not null default 0;
alter table study_day add column credits integer not null default 0;
alter table study_day add column met boolean not null default true;

update study_day set reviews = counted.reviews, peer_reviews = counted.peer_reviews
from (
    select guild_id, user_id, study_date,
        sum(case when kind = 3 then 1 else 0 end) as reviews, sum(case when kind = 4 then 1 else 0 end) as peer_reviews
    from study_event where kind in (3, 4) group by guild_id, user_id, study_date) as counted
where study_day.guild_id = counted.guild_id and study_day.user_id = counted.user_id and study_day.study_date = counted.study_date;

-- Minutes that make a day count; 0 when any event does.
alter table guild_calendar add column minimum_minutes integer not null default 0 check (minimum_minutes between 0 and 1440);
