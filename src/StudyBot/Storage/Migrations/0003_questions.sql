-- Where and when a guild is asked. next_date is the first date without a slot that is still to come, next_due_at its instant.
create table question_schedule (
    guild_id bigint not null,
    id integer not null,
    channel_id bigint not null,
    local_time text not null,
    next_date text not null,
    next_due_at bigint not null,
    primary key (guild_id, id)
) without rowid;

create index question_schedule_due on question_schedule (next_due_at);

-- One question of one day. The id stands in buttons and as the message's nonce, so it is never given out twice.
-- claimed: an attempt is under way until lease_until, or was when the bot died; failed: lease_until is when to try again;
-- sent and missed are final. expires_at ends the trying, closes_at the day of the question.
create table question_slot (
    id bigint primary key,
    guild_id bigint not null,
    schedule_id integer not null,
    local_date text not null,
    question_id text,
    state text not null check (state in ('claimed', 'failed', 'sent', 'missed')),
    lease_until bigint not null,
    attempts integer not null,
    due_at bigint not null,
    expires_at bigint not null,
    closes_at bigint not null,
    claimed_at bigint not null,
    channel_id bigint not null,
    message_id bigint,
    sent_at bigint,
    reason text,
    unique (guild_id, schedule_id, local_date)
);

create index question_slot_open on question_slot (lease_until) where state in ('claimed', 'failed');

create table answer (
    guild_id bigint not null,
    user_id bigint not null,
    slot_id bigint not null references question_slot (id),
    question_id text not null,
    body text not null,
    answered_at bigint not null,
    changed_at bigint not null,
    primary key (guild_id, user_id, slot_id)
) without rowid;
