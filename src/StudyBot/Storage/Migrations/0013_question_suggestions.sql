-- Questions that members suggest. The id is that of the interaction which opened the form, so that a form counts once
-- however often it is sent. draft: written, but not sent; kept for a week. topic and level may be left to staff.
create table question_suggestion (
    id bigint primary key,
    guild_id bigint not null,
    user_id bigint not null,
    locale text not null,
    state text not null check (state in ('draft', 'waiting', 'approved', 'declined', 'withdrawn')),
    topic text,
    level text check (level in ('basic', 'intermediate', 'advanced')),
    prompt text not null,
    key_points text not null,
    answer text not null,
    origin text not null,
    credit text,
    similar_to text,
    saved_at bigint not null,
    sent_at bigint,
    decided_at bigint,
    decided_by bigint,
    ready_reason text check (ready_reason in ('similar', 'unclear', 'revealing')),
    reason text,
    item_number bigint
);

create index question_suggestion_member on question_suggestion (guild_id, user_id, saved_at);

create index question_suggestion_draft on question_suggestion (saved_at) where state = 'draft';

create index question_suggestion_waiting on question_suggestion (guild_id, sent_at, id) where state = 'waiting';

create unique index question_suggestion_item on question_suggestion (item_number) where item_number is not null;

-- What staff filled in and could not store, so that the form opens again as it was left. Goes with the decision.
create table question_suggestion_edit (
    suggestion_id bigint not null references question_suggestion (id) on delete cascade,
    user_id bigint not null,
    topic text,
    level text,
    prompt text not null,
    key_points text not null,
    answer text not null,
    primary key (suggestion_id, user_id)
) without rowid;

-- What is still to be said of a suggestion: to the member in a direct message, and on the message that staff were sent.
-- unreachable: direct messages are closed, so the next private reply says it; done and given_up are final.
create table question_suggestion_outbox (
    suggestion_id bigint not null references question_suggestion (id) on delete cascade,
    addressee text not null check (addressee in ('member', 'staff')),
    state text not null check (state in ('pending', 'done', 'unreachable', 'given_up')),
    attempts integer not null,
    try_at bigint not null,
    primary key (suggestion_id, addressee)
) without rowid;

create index question_suggestion_outbox_pending on question_suggestion_outbox (try_at) where state = 'pending';

create index question_suggestion_outbox_unreachable on question_suggestion_outbox (suggestion_id) where state = 'unreachable';
