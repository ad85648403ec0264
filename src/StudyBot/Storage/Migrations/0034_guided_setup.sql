-- What staff have chosen in a guided /setup and not yet put into force; null where they left a thing as it is. step is where they stopped. A
-- staff role or channel of 0 says that there shall be none.
create table setup_draft (
    guild_id bigint primary key,
    step text not null,
    language text check (language in ('ko', 'en')),
    time_zone text,
    channel_id bigint,
    local_time text,
    study_days integer,
    staff_role_id bigint,
    staff_channel_id bigint,
    changed_by bigint not null,
    changed_at bigint not null
);

-- When a guild was last looked at ahead of a question, and of the question due when.
create table doctor_look (
    guild_id bigint primary key,
    due_at bigint not null,
    looked_at bigint not null
);

-- What such a look found; what was found in one look bears one found_at, and staff are told of it together. mended_at: a later look did
-- not find it any more.
create table doctor_problem (
    id integer primary key,
    guild_id bigint not null,
    area text not null,
    fault text not null,
    place bigint not null,
    missing bigint not null,
    denied bigint not null,
    found_at bigint not null,
    mended_at bigint
);

create unique index doctor_problem_open on doctor_problem (guild_id, area, fault, place) where mended_at is null;
