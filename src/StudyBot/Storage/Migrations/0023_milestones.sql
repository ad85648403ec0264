-- Milestones of runs: so many met days, reached on the study date that made it so many. undone: the events that reached it were taken
-- back; a run that breaks later undoes nothing. told_at: the member had the channel told.
create table milestone_reach (
    id integer primary key,
    guild_id bigint not null,
    user_id bigint not null,
    days integer not null,
    reached_on text not null,
    state text not null check (state in ('reached', 'undone')),
    reached_at bigint not null,
    told_at bigint,
    unique (guild_id, user_id, days, reached_on)
);

create index milestone_reach_by_date on milestone_reach (guild_id, reached_on);

-- Which role a milestone gives. review_after: members up to this id have been looked through for what they reached before; null for all.
create table milestone_role (
    guild_id bigint not null,
    days integer not null,
    role_id bigint not null,
    set_by bigint not null,
    set_at bigint not null,
    review_after bigint,
    primary key (guild_id, days)
) without rowid;

create index milestone_role_review on milestone_role (guild_id) where review_after is not null;

-- What is to be so with a member's role: worn when wanted, else taken. dropped: the member has left.
create table milestone_grant (
    guild_id bigint not null,
    user_id bigint not null,
    role_id bigint not null,
    wanted boolean not null,
    state text not null check (state in ('pending', 'done', 'dropped')),
    attempts integer not null,
    try_at bigint not null,
    primary key (guild_id, user_id, role_id)
) without rowid;

create index milestone_grant_pending on milestone_grant (try_at) where state = 'pending';

-- Roles that the bot cannot give or take at present, and why.
create table milestone_trouble (
    guild_id bigint not null,
    role_id bigint not null,
    fitness text not null,
    since bigint not null,
    primary key (guild_id, role_id)
) without rowid;

create table milestone_guild (
    guild_id bigint primary key,
    announces boolean not null
);
