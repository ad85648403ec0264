-- Whether a direct message has reached the member, so that none is sent to try it at every change of the hour.
alter table reminder add column direct_proven boolean not null default false;
