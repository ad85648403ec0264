-- What a member was shown of the advice, and what they keep. Both belong to the member, whatever the guild.

create table advice_seen (
    user_id bigint not null,
    advice_id text not null,
    last_seen_at bigint not null,
    times integer not null,
    primary key (user_id, advice_id)
) without rowid;

create table advice_saved (
    user_id bigint not null,
    advice_id text not null,
    saved_at bigint not null,
    primary key (user_id, advice_id)
) without rowid;
