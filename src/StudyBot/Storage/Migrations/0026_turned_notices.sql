-- Notices to staff whose matter is settled: their message is edited to say so. turn_at is when that is tried next; null: nothing to do.
alter table staff_notice add column turn_at bigint;
alter table staff_notice add column turn_attempts integer not null default 0;

create index staff_notice_turning on staff_notice (turn_at) where turn_at is not null;
