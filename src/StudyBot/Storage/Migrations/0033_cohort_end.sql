-- A cohort that staff ended, once. Members' letters are written some at a time, in the order of their ids.
create table cohort_end (
    id integer primary key,
    guild_id bigint not null,
    first_date text not null,
    last_date text not null,
    ended_by bigint not null,
    ended_at bigint not null,
    state text not null check (state in ('writing', 'sending', 'done')),
    written_through bigint not null,
    members integer not null,
    unique (guild_id, first_date)
);

create index cohort_end_open on cohort_end (id) where state <> 'done';

-- How many of a cohort's letters arrived.
create index member_letter_portfolio on member_letter (guild_id, subject, state) where kind = 'cohort.portfolio';

-- The staff log of one of staff, and of one member.
create index staff_action_by on staff_action (guild_id, acted_by, id desc);
create index staff_action_of on staff_action (guild_id, subject, id desc);
