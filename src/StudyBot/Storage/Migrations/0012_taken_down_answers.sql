-- Staff can stop the sharing of an answer; its member keeps it, and cannot share it again until staff allow it.
alter table answer add column taken_down_at bigint;
