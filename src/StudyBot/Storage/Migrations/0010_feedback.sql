-- What members think of advice and questions. Each guild's members judge for their guild alone.
create table content_rating (
    guild_id bigint not null,
    user_id bigint not null,
    kind text not null check (kind in ('advice', 'question')),
    item_id text not null,
    useful bigint not null check (useful in (0, 1)),
    rated_at bigint not null,
    primary key (guild_id, user_id, kind, item_id)
) without rowid;

-- The sums of the above, kept in the same transaction.
create table content_score (
    guild_id bigint not null,
    kind text not null check (kind in ('advice', 'question')),
    item_id text not null,
    useful bigint not null,
    not_useful bigint not null,
    primary key (guild_id, kind, item_id)
) without rowid;

-- Mistakes that members found. The id is that of the interaction that sent it, so it is never given out twice, and buttons in the
-- staff channel mean the same report for ever. tell_at is when to tell the member what became of it; null when there is nothing (more) to tell.
create table content_report (
    id bigint primary key,
    guild_id bigint not null,
    kind text not null check (kind in ('advice', 'question')),
    item_id text not null,
    reported_by bigint not null,
    language text not null check (language in ('ko', 'en')),
    body text not null,
    reported_at bigint not null,
    state text not null check (state in ('open', 'resolved', 'dismissed')),
    closed_by bigint,
    closed_at bigint,
    reason text,
    tell_at bigint,
    tells bigint not null
);

create unique index content_report_open on content_report (guild_id, reported_by, kind, item_id) where state = 'open';
create index content_report_queue on content_report (guild_id, id) where state = 'open';
create index content_report_closed on content_report (guild_id, closed_at) where state <> 'open';
create index content_report_tell on content_report (tell_at) where tell_at is not null;
