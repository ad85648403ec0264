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

-- What a rest day costs is saved up in units, see Streak. Null until the streak is computed anew by the rules of today.
alter table streak add column rest_units integer check (rest_units between 0 and 14);

-- What is to be said at the latest day: rest days that covered the gap before it, a run that its work saved or still can save.
alter table streak add column rest_days_used integer not null default 0;
alter table streak add column is_rescued boolean not null default false;
alter table streak add column broke_lately boolean not null default false;
alter table streak add column rescue_days integer;
alter table streak add column rescue_minutes integer;

create index streak_outdated on streak (guild_id, user_id) where rest_units is null;

-- Dates on which a member need not study. The id is that of the interaction that asked.
create table excuse (
    id bigint primary key,
    guild_id bigint not null,
    user_id bigint not null,
    first_date text not null,
    last_date text not null,
    reason text not null,
    state text not null check (state in ('pending', 'approved', 'declined', 'withdrawn', 'revoked')),
    language text not null check (language in ('ko', 'en')),
    asked_at bigint not null,
    decided_by bigint,
    decided_at bigint,
    decision text,
    check (first_date <= last_date)
);

create index excuse_of_member on excuse (guild_id, user_id, last_date);

-- A run that was saved by double work on one date: the dates that it makes up for are not required. One a member and month
-- ('2026-11'). It counts only while its date still holds double work.
create table earn_back (
    guild_id bigint not null,
    user_id bigint not null,
    month text not null,
    on_date text not null,
    first_date text not null,
    last_date text not null,
    primary key (guild_id, user_id, month)
) without rowid;

-- When the bot was last known to be at work. One row.
create table heartbeat (
    id integer primary key check (id = 1),
    seen_at bigint not null
);

-- When it was away for long, and the study dates of each guild that this spoiled: nobody is required to have studied on them.
create table outage (
    id integer primary key,
    began_at bigint not null unique,
    ended_at bigint not null
);

create table outage_day (
    guild_id bigint not null,
    study_date text not null,
    outage_id bigint not null references outage (id),
    primary key (guild_id, study_date)
) without rowid;

-- The public line about an outage, once a guild.
create table outage_notice (
    outage_id bigint not null references outage (id),
    guild_id bigint not null,
    channel_id bigint not null,
    state text not null check (state in ('pending', 'sent', 'given_up')),
    attempts integer not null,
    try_at bigint not null,
    primary key (outage_id, guild_id)
) without rowid;

create index outage_notice_pending on outage_notice (try_at) where state = 'pending';

-- Why staff gave a day; that it counts is in the event.
create table study_credit (
    event_id bigint primary key references study_event (id),
    reason text not null,
    given_by bigint not null
);
