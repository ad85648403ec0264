-- Focusing together. The id is that of the interaction that began it. due_at is when the present phase ends by itself, null once all is
-- over; left_ms is what a paused round still has. show_at is when its message is to be put right next, lost says that the message is
-- gone, and revision tells an edit whether it showed the latest.
create table focus_session (
    id bigint primary key,
    guild_id bigint not null,
    channel_id bigint not null,
    message_id bigint,
    host_id bigint not null,
    language text not null check (language in ('ko', 'en')),
    task text,
    minutes integer not null,
    rounds integer not null,
    break_minutes integer not null,
    state text not null check (state in ('focusing', 'break', 'paused', 'over')),
    round integer not null,
    turned_at bigint not null,
    due_at bigint,
    left_ms bigint,
    late boolean not null,
    started_at bigint not null,
    ended_at bigint,
    revision integer not null,
    show_at bigint,
    shows integer not null,
    lost boolean not null,
    check ((state = 'over') = (due_at is null)),
    check ((state = 'paused') = (left_ms is not null))
);

create index focus_session_due on focus_session (due_at) where due_at is not null;
create index focus_session_show on focus_session (show_at) where show_at is not null;

-- Someone's part in it, from joining to leaving; who comes again has another. since is from when time is counting just now, study_date
-- the date on which it began, minutes what was recorded in the end.
create table focus_seat (
    id bigint primary key,
    session_id bigint not null references focus_session (id),
    guild_id bigint not null,
    user_id bigint not null,
    study_date text not null,
    joined_at bigint not null,
    since bigint,
    focused_ms bigint not null,
    left_at bigint,
    minutes integer
);

create unique index focus_seat_live on focus_seat (guild_id, user_id) where left_at is null;
create index focus_seat_session on focus_seat (session_id);
create index focus_seat_member on focus_seat (guild_id, user_id, joined_at);

-- What came of a seat or a stay in voice: how long it was and what was recorded of it. told is 1 once the member has seen it.
create table focus_credit (
    guild_id bigint not null,
    user_id bigint not null,
    source text not null,
    kind text not null check (kind in ('session', 'voice')),
    study_date text not null,
    spent integer not null,
    minutes integer not null,
    counted_at bigint not null,
    told integer not null,
    primary key (guild_id, user_id, source)
) without rowid;

create index focus_credit_day on focus_credit (guild_id, user_id, study_date);
create index focus_credit_news on focus_credit (guild_id, user_id, counted_at) where told = 0;

-- Voice channels whose time counts.
create table focus_channel (
    guild_id bigint not null,
    channel_id bigint not null,
    primary key (guild_id, channel_id)
) without rowid;

-- Members whose voice time is left alone, because they said so.
create table focus_voice_refusal (
    guild_id bigint not null,
    user_id bigint not null,
    refused_at bigint not null,
    primary key (guild_id, user_id)
) without rowid;

-- Someone's stay in counted voice channels. since is the beginning of what is not yet recorded of it and study_date its date, which ends
-- at splits_at; seen_at is the last heartbeat, process the one that saw it. awake_at is when they last gave a sign of life; at check_at they
-- are asked for one, or, once asked, the stay falls asleep: it is there, but counts no more.
create table focus_stretch (
    id integer primary key,
    guild_id bigint not null,
    user_id bigint not null,
    channel_id bigint not null,
    state text not null check (state in ('open', 'asleep', 'ended')),
    since bigint not null,
    study_date text not null,
    splits_at bigint not null,
    seen_at bigint not null,
    process text not null,
    awake_at bigint not null,
    check_at bigint,
    asked_at bigint,
    asks integer not null,
    check ((state = 'open') = (check_at is not null))
);

create unique index focus_stretch_live on focus_stretch (guild_id, user_id) where state <> 'ended';
create index focus_stretch_seen on focus_stretch (process, seen_at) where state = 'open';
create index focus_stretch_splits on focus_stretch (splits_at) where state = 'open';
create index focus_stretch_check on focus_stretch (check_at) where check_at is not null;
