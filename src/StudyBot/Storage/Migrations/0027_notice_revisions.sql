-- A notice that staff have, and that says something else by now: when it is to be put right next; null for nothing to do.
alter table staff_notice add column revise_at bigint;
alter table staff_notice add column revisions integer not null default 0;

create index staff_notice_revise on staff_notice (revise_at) where revise_at is not null;

-- Whether the bot was away is known from its heartbeat alone.
insert into heartbeat (id, seen_at) select id, seen_at from peer_watch where true on conflict (id) do nothing;

drop table peer_watch;
