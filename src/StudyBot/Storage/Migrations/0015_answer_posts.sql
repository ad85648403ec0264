-- A shared answer that its member also wants in the question's thread. waiting: to be posted at try_at, the question's close at first;
-- claimed: an attempt is under way until try_at, or was when the bot died; sent; failed: given up, reason says why; removing: the member
-- takes it back, and try_at is when to try again. wished_at stands in the nonce, so that a post wished for anew is a new one.
create table answer_post (
    guild_id bigint not null,
    user_id bigint not null,
    slot_id bigint not null,
    state text not null check (state in ('waiting', 'claimed', 'sent', 'failed', 'removing')),
    try_at bigint not null,
    wished_at bigint not null,
    attempts integer not null,
    claimed_at bigint,
    thread_id bigint,
    message_id bigint,
    reason text,
    primary key (guild_id, user_id, slot_id)
) without rowid;

create index answer_post_due on answer_post (try_at) where state in ('waiting', 'claimed', 'removing');
