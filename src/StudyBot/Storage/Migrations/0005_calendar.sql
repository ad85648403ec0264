-- When a guild studies: one row a change, in force from from_date until the next. study_days is a bit set, Monday lowest;
-- holidays names a file of data/calendars.
create table guild_calendar (
    guild_id bigint not null,
    from_date text not null,
    study_days integer not null check (study_days between 1 and 127),
    holidays text,
    cohort_start text,
    cohort_end text,
    changed_by bigint not null,
    changed_at bigint not null,
    primary key (guild_id, from_date)
) without rowid;

create table guild_break (
    id integer primary key,
    guild_id bigint not null,
    first_date text not null,
    last_date text not null,
    name text not null,
    changed_by bigint not null,
    changed_at bigint not null
);

create index guild_break_of_guild on guild_break (guild_id, first_date);
