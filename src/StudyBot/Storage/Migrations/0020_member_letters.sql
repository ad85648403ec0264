-- Direct messages to members, each thing once. The text is not here: the feature that owns the kind makes it when it is sent.
-- pending: the next attempt is at try_at; sent is final; held waits for the member's next private reply; dropped (no longer true)
-- and given_up may be told anew. tried_at is the last attempt.
create table member_letter (
    id integer primary key,
    guild_id bigint not null,
    user_id bigint not null,
    kind text not null,
    subject text not null,
    state text not null check (state in ('pending', 'sent', 'held', 'dropped', 'given_up')),
    attempts integer not null,
    try_at bigint not null,
    tried_at bigint,
    created_at bigint not null,
    sent_at bigint,
    unique (guild_id, user_id, kind, subject)
);

create index member_letter_pending on member_letter (try_at) where state = 'pending';

create index member_letter_held on member_letter (guild_id, user_id) where state = 'held';

-- What three features were about to send by themselves.
insert into member_letter (guild_id, user_id, kind, subject, state, attempts, try_at, created_at)
select guild_id, reported_by, 'report.closed', cast(id as text), 'pending', tells, tell_at, closed_at
from content_report where tell_at is not null;

drop index content_report_tell;
alter table content_report drop column tell_at;
alter table content_report drop column tells;

insert into member_letter (guild_id, user_id, kind, subject, state, attempts, try_at, created_at)
select request.guild_id, message.user_id, 'peers.' || message.kind, message.request_id || '-' || message.number, 'pending',
    message.tells, message.tell_at, message.created_at
from peer_message as message join peer_request as request on request.id = message.request_id
where message.tell_at is not null;

drop table peer_message;

insert into member_letter (guild_id, user_id, kind, subject, state, attempts, try_at, created_at)
select suggestion.guild_id, suggestion.user_id, 'suggestion.decided', cast(suggestion.id as text),
    case outbox.state when 'pending' then 'pending' else 'held' end, outbox.attempts, outbox.try_at, suggestion.decided_at
from question_suggestion_outbox as outbox join question_suggestion as suggestion on suggestion.id = outbox.suggestion_id
where outbox.addressee = 'member' and outbox.state in ('pending', 'unreachable');

-- Messages that staff were sent and that are to be put right; given_up: the message is gone, or out of reach.
create table question_suggestion_mending (
    suggestion_id bigint primary key references question_suggestion (id) on delete cascade,
    state text not null check (state in ('pending', 'done', 'given_up')),
    attempts integer not null,
    try_at bigint not null
) without rowid;

create index question_suggestion_mending_pending on question_suggestion_mending (try_at) where state = 'pending';

insert into question_suggestion_mending (suggestion_id, state, attempts, try_at)
select suggestion_id, state, attempts, try_at from question_suggestion_outbox where addressee = 'staff' and state <> 'unreachable';

drop table question_suggestion_outbox;
