-- Who is staff beside those who may manage the server, and where they are told things; null for none.
alter table guild_settings add column staff_role_id bigint;
alter table guild_settings add column staff_channel_id bigint;

-- What staff are to be told, each thing once. The text is not here: the feature that owns the kind makes it when it is sent.
-- pending: the next attempt is at try_at; sent is final; dropped (no longer true) and given_up may be told anew.
create table staff_notice (
    id integer primary key,
    guild_id bigint not null,
    kind text not null,
    subject text not null,
    state text not null check (state in ('pending', 'sent', 'dropped', 'given_up')),
    attempts integer not null,
    try_at bigint not null,
    created_at bigint not null,
    channel_id bigint,
    message_id bigint,
    sent_at bigint,
    unique (guild_id, kind, subject)
);

create index staff_notice_pending on staff_notice (try_at) where state = 'pending';

-- What staff did. Append-only. details is a JSON object of texts.
create table staff_action (
    id integer primary key,
    guild_id bigint not null,
    acted_at bigint not null,
    acted_by bigint not null,
    action text not null,
    subject text not null,
    reason text,
    details text
);

create index staff_action_newest on staff_action (guild_id, id desc);
