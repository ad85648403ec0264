-- When members asked to be reminded of an open day, in the guild's zone. next_due null: off. looked_on is the last study date that was
-- decided on, reminded_on the last with a reminder, skipped_on the one of "not today". ignored: reminders in a row after which nothing was
-- studied; missed: days on which the bot was away and could not remind.
create table reminder (
    guild_id bigint not null,
    user_id bigint not null,
    local_time text not null,
    quiet_from text,
    quiet_until text,
    without_run boolean not null,
    language text not null check (language in ('ko', 'en')),
    guild_locale text,
    next_due bigint,
    looked_on text,
    reminded_on text,
    skipped_on text,
    ignored integer not null,
    missed integer not null,
    primary key (guild_id, user_id)
) without rowid;

create index reminder_due on reminder (next_due) where next_due is not null;
