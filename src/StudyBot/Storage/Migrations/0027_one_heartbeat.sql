-- Whether the bot was away is known from its heartbeat alone.
insert into heartbeat (id, seen_at) select id, seen_at from peer_watch where true on conflict (id) do nothing;

drop table peer_watch;
