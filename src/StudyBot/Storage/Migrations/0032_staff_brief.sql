-- When staff get their brief in the morning; next_due is null while it is off.
create table brief_plan (
    guild_id bigint primary key,
    local_time text not null,
    next_due bigint
);

create index brief_plan_due on brief_plan (next_due) where next_due is not null;

-- When staff last asked after a member, and since when the member does not want that; a row may have the one without the other.
create table staff_nudge (
    guild_id bigint not null,
    user_id bigint not null,
    nudged_at bigint,
    nudged_on text,
    nudged_by bigint,
    refused_at bigint,
    primary key (guild_id, user_id)
) without rowid;

-- The language in which a member last used the bot in a guild, for what is written to them later.
create table member_language (
    guild_id bigint not null,
    user_id bigint not null,
    language text not null check (language in ('ko', 'en')),
    primary key (guild_id, user_id)
) without rowid;

-- Who was last there when; a guild's days off that wait for staff, and those that reach into the weeks that are looked at.
create index streak_last_met on streak (guild_id, last_date, user_id);
create index excuse_pending on excuse (guild_id, asked_at) where state = 'pending';
create index excuse_approved on excuse (guild_id, last_date) where state = 'approved';
