-- Members who review others' answers, and so may have their own reviewed. left_at is null while they do; shows_name says whether
-- authors learn who it was; language is that of direct messages. given and thanked count since ever.
create table peer_reviewer (
    guild_id bigint not null,
    user_id bigint not null,
    joined_at bigint not null,
    left_at bigint,
    shows_name boolean not null,
    language text not null check (language in ('ko', 'en')),
    given bigint not null,
    thanked bigint not null,
    primary key (guild_id, user_id)
) without rowid;

-- An answer that its author put up, as it stood then. The id is that of the interaction that asked.
create table peer_request (
    id bigint primary key,
    guild_id bigint not null,
    author_id bigint not null,
    answer_id bigint not null,
    question_id text not null,
    body text not null,
    revision integer not null,
    asked_at bigint not null,
    unique (guild_id, author_id, answer_id)
);

-- The two reviews that a request shall get. due_at is when the reviewer's time is over, or for a waiting one when mentors are asked;
-- overdue counts the times that it ran over.
create table peer_seat (
    request_id bigint not null references peer_request (id),
    number integer not null check (number in (1, 2)),
    guild_id bigint not null,
    state text not null check (state in ('waiting', 'assigned', 'mentors', 'done')),
    reviewer_id bigint,
    due_at bigint,
    overdue integer not null,
    primary key (request_id, number),
    check (state <> 'assigned' or reviewer_id is not null),
    check ((state in ('waiting', 'assigned')) = (due_at is not null))
) without rowid;

create index peer_seat_due on peer_seat (due_at) where due_at is not null;
create index peer_seat_waiting on peer_seat (request_id, number) where state = 'waiting';
create index peer_seat_queue on peer_seat (guild_id, request_id) where state = 'mentors';
create index peer_seat_reviewer on peer_seat (guild_id, reviewer_id) where state = 'assigned';

-- Who was ever asked to review what; nobody is asked twice.
create table peer_assignment (
    request_id bigint not null references peer_request (id),
    reviewer_id bigint not null,
    number integer not null,
    guild_id bigint not null,
    assigned_at bigint not null,
    state text not null check (state in ('open', 'given', 'passed', 'overdue', 'gone')),
    primary key (request_id, reviewer_id)
) without rowid;

create index peer_assignment_load on peer_assignment (guild_id, reviewer_id, assigned_at);

-- What a reviewer has chosen so far, 1 to 4 each.
create table peer_draft (
    request_id bigint not null,
    number integer not null,
    user_id bigint not null,
    structure integer check (structure between 1 and 4),
    evidence integer check (evidence between 1 and 4),
    clarity integer check (clarity between 1 and 4),
    primary key (request_id, number, user_id)
) without rowid;

create table peer_review (
    request_id bigint not null references peer_request (id),
    number integer not null,
    reviewer_id bigint not null,
    is_mentor boolean not null,
    shows_name boolean not null,
    structure integer not null check (structure between 1 and 4),
    evidence integer not null check (evidence between 1 and 4),
    clarity integer not null check (clarity between 1 and 4),
    comment text not null,
    given_at bigint not null,
    thanked_at bigint,
    primary key (request_id, number)
) without rowid;

-- Direct messages to send: 'assigned' to a reviewer, 'reviewed' to an author. tell_at is null when there is nothing (more) to send.
create table peer_message (
    id integer primary key,
    kind text not null check (kind in ('assigned', 'reviewed')),
    request_id bigint not null,
    number integer not null,
    user_id bigint not null,
    created_at bigint not null,
    tell_at bigint,
    tells integer not null,
    unique (kind, request_id, number, user_id)
);

create index peer_message_due on peer_message (tell_at) where tell_at is not null;

-- When the bot was last seen at work, so that its own absence is nobody's delay. One row.
create table peer_watch (
    id integer primary key check (id = 1),
    seen_at bigint not null
);
