-- Where and when a guild hears on Mondays what its cohort did the week before, in its own zone. next_due null: off.
create table digest_plan (
    guild_id bigint primary key,
    channel_id bigint not null,
    local_time text not null,
    next_due bigint
);

create index digest_plan_due on digest_plan (next_due) where next_due is not null;

-- One a guild and week; week is the Monday of the week that is told of. claimed: an attempt is under way until lease_until, or was when the
-- bot died; failed: lease_until is when to try again; sent, missed and off (nothing to tell of) are final.
create table digest_post (
    id integer primary key,
    guild_id bigint not null,
    week text not null,
    channel_id bigint not null,
    state text not null check (state in ('claimed', 'failed', 'sent', 'missed', 'off')),
    attempts integer not null,
    lease_until bigint not null,
    due_at bigint not null,
    claimed_at bigint not null,
    message_id bigint,
    reason text,
    unique (guild_id, week)
);

create index digest_post_open on digest_post (lease_until) where state in ('claimed', 'failed');
