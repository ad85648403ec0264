-- Ids are Discord snowflakes as 64-bit integers, *_at are UTC milliseconds, *_date are ISO dates.

create table guild_settings (
    guild_id bigint primary key,
    language text not null check (language in ('ko', 'en')),
    time_zone text not null,
    day_start_minutes integer not null check (day_start_minutes between 0 and 1439),
    changed_by bigint not null,
    changed_at bigint not null
);

create table study_event (
    id integer primary key,
    guild_id bigint not null,
    user_id bigint not null,
    kind integer not null,
    source text not null,
    study_date text not null,
    occurred_at bigint not null,
    minutes integer not null,
    category text,
    note text,
    unique (guild_id, user_id, kind, source)
);

-- One row a member and study date: which days are met, and by how much.
create table study_day (
    guild_id bigint not null,
    user_id bigint not null,
    study_date text not null,
    events integer not null,
    minutes integer not null,
    answers integer not null,
    primary key (guild_id, user_id, study_date)
) without rowid;

-- A cache that must equal what Streak says of study_day. alive_through is the last date at whose end the run breaks.
create table streak (
    guild_id bigint not null,
    user_id bigint not null,
    current_days integer not null,
    longest_days integer not null,
    first_date text not null,
    last_date text not null,
    alive_through text not null,
    primary key (guild_id, user_id)
) without rowid;

create index streak_rank on streak (guild_id, current_days desc, user_id);

-- Totals a period ('all', '2026-11', '2026-W47'), kept at write time so that a leaderboard never scans history.
create table period_total (
    guild_id bigint not null,
    period text not null,
    user_id bigint not null,
    days integer not null,
    minutes integer not null,
    answers integer not null,
    primary key (guild_id, period, user_id)
) without rowid;

create index period_total_days on period_total (guild_id, period, days desc, user_id);
create index period_total_minutes on period_total (guild_id, period, minutes desc, user_id);
create index period_total_answers on period_total (guild_id, period, answers desc, user_id);
