-- Guilds that the bot was removed from. At erase_at everything of theirs is deleted, unless it is back by then; erasing: it has begun, and
-- goes on to the end.
create table guild_farewell (
    guild_id bigint primary key,
    left_at bigint not null,
    erase_at bigint not null,
    erasing boolean not null
);

create index guild_farewell_due on guild_farewell (erase_at);

-- What members chose for themselves in a guild. language null: that of their Discord. time_zone null: the guild's. From from_date on dates are
-- those of time_zone, before it those of before_zone; that, from_date and zone_changed_at are null for who never chose a zone.
create table member_choice (
    guild_id bigint not null,
    user_id bigint not null,
    language text check (language in ('ko', 'en')),
    time_zone text,
    before_zone text,
    from_date text,
    zone_changed_at bigint,
    primary key (guild_id, user_id)
) without rowid;

create index member_choice_language on member_choice (user_id) where language is not null;
