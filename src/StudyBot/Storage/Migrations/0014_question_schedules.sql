-- Several schedules a guild; the first is the one that /setup keeps. weekdays is a bit set, Monday lowest; levels too, basic lowest.
-- topics and excluded_topics are ids with commas between; no topics means all of them. language null is the guild's own.
-- paused_at null: it posts; resumes_on is the first date after a pause that has an end. pool_warned_at is how few unasked questions
-- staff were last warned of.
alter table question_schedule add column name text not null default '';
alter table question_schedule add column in_forum integer not null default 0;
alter table question_schedule add column weekdays integer not null default 127 check (weekdays between 1 and 127);
alter table question_schedule add column topics text not null default '';
alter table question_schedule add column excluded_topics text not null default '';
alter table question_schedule add column levels integer not null default 7 check (levels between 1 and 7);
alter table question_schedule add column climbs integer not null default 0;
alter table question_schedule add column language text check (language in ('ko', 'en'));
alter table question_schedule add column ping_role_id bigint;
alter table question_schedule add column opens_thread integer not null default 0;
alter table question_schedule add column pins integer not null default 0;
alter table question_schedule add column paused_at bigint;
alter table question_schedule add column resumes_on text;
alter table question_schedule add column pool_warned_at integer;

-- A slot can also say that nothing was to be posted: skipped (by staff, or in a pause) or off (by the calendar). SQLite cannot widen
-- a check, so the table is made anew; answers point to it, and find the same ids there when the transaction ends.
pragma defer_foreign_keys = on;
create table question_slot_before as select * from question_slot;
drop table question_slot;

-- One question of one schedule on one date. The id stands in buttons and as the message's nonce, so it is never given out twice.
-- claimed: an attempt is under way until lease_until, or was when the bot died; failed: lease_until is when to try again;
-- sent, missed, skipped and off are final until staff post by hand. expires_at ends the trying, closes_at the day of the question.
-- missing_permissions are the bits that the last attempt lacked; told_at and told_reason what staff were told while it failed;
-- decided_by posted or skipped it, null for the clock.
create table question_slot (
    id bigint primary key,
    guild_id bigint not null,
    schedule_id integer not null,
    local_date text not null,
    question_id text,
    state text not null check (state in ('claimed', 'failed', 'sent', 'missed', 'skipped', 'off')),
    lease_until bigint not null,
    attempts integer not null,
    due_at bigint not null,
    expires_at bigint not null,
    closes_at bigint not null,
    claimed_at bigint not null,
    channel_id bigint not null,
    in_forum integer not null default 0,
    message_id bigint,
    thread_id bigint,
    sent_at bigint,
    reason text,
    missing_permissions bigint not null default 0,
    told_at bigint,
    told_reason text,
    decided_by bigint,
    unique (guild_id, schedule_id, local_date)
);

insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts,
    due_at, expires_at, closes_at, claimed_at, channel_id, message_id, sent_at, reason)
select id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts,
    due_at, expires_at, closes_at, claimed_at, channel_id, message_id, sent_at, reason
from question_slot_before;
drop table question_slot_before;

create index question_slot_open on question_slot (lease_until) where state in ('claimed', 'failed');
create index question_slot_closing on question_slot (guild_id, closes_at);

-- What is done to a post after it stands: a thread, a pin, a ping that must be seen to have worked. None of it holds up the post.
create table question_extra (
    slot_id bigint not null references question_slot (id),
    kind text not null check (kind in ('thread', 'pin', 'ping')),
    state text not null check (state in ('waiting', 'done', 'given_up')),
    attempts integer not null,
    try_at bigint not null,
    reason text,
    missing_permissions bigint not null default 0,
    primary key (slot_id, kind)
) without rowid;

create index question_extra_waiting on question_extra (try_at) where state = 'waiting';

-- What staff saw or decided for dates to come. question_id null: nothing was drawn yet; pinned_by and skipped_by null: chance decided.
create table question_plan (
    guild_id bigint not null,
    schedule_id integer not null,
    local_date text not null,
    question_id text,
    pinned_by bigint,
    skipped_by bigint,
    primary key (guild_id, schedule_id, local_date)
) without rowid;
