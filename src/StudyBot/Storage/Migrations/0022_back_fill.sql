-- Members who were asked whether a check-in of the first hours (its source) was about the day before: once a study date.
create table back_fill_ask (
    guild_id bigint not null,
    user_id bigint not null,
    study_date text not null,
    source text not null,
    primary key (guild_id, user_id, study_date)
) without rowid;
