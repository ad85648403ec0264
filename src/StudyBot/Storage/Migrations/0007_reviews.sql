-- A question that a member reviews: a cache that must equal what ReviewCard.Replay says of the log. revision is the number
-- of its log rows, and stands in buttons. due_date is a study date, computed once with the rating.
create table review_card (
    guild_id bigint not null,
    user_id bigint not null,
    question_id text not null,
    revision integer not null,
    stability double precision not null,
    difficulty double precision not null,
    last_date text not null,
    due_date text not null,
    reps integer not null,
    lapses integer not null,
    primary key (guild_id, user_id, question_id)
) without rowid;

-- Append-only: every rating, and the card as it was before; the *_before are null at a card's first rating. source is what
-- was rated: 'review', or an answer. replaces: the rating takes the place of the one before it.
create table review_log (
    guild_id bigint not null,
    user_id bigint not null,
    question_id text not null,
    revision integer not null,
    source text not null,
    rating integer not null check (rating between 1 and 4),
    replaces boolean not null,
    study_date text not null,
    rated_at bigint not null,
    elapsed_days integer,
    stability_before double precision,
    difficulty_before double precision,
    last_before text,
    due_before text,
    reps_before integer not null,
    lapses_before integer not null,
    primary key (guild_id, user_id, question_id, revision)
) without rowid;

create index review_log_by_date on review_log (guild_id, user_id, study_date);

-- How many reviews a day a member wants; without a row, the default.
create table review_cap (
    guild_id bigint not null,
    user_id bigint not null,
    daily_cap integer not null check (daily_cap between 1 and 50),
    primary key (guild_id, user_id)
) without rowid;
