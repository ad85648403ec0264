-- Answers to practice beside those to slots. id is the slot's, or for practice the interaction's that brought the answer; a slot's
-- answer has a slot_id, one of practice the study date on which it was given. revision counts its texts, from 1, so that a form knows
-- whether the answer was changed since it opened. covered is a bit set of the question's key points, the first lowest, null until
-- compared; rating is 1 to 4, null until given; shared_at null means that nobody else may see it.
create table answer_before as select * from answer;
drop table answer;

create table answer (
    guild_id bigint not null,
    user_id bigint not null,
    id bigint not null,
    slot_id bigint references question_slot (id),
    practised_on text,
    question_id text not null,
    body text not null,
    revision integer not null,
    answered_at bigint not null,
    changed_at bigint not null,
    covered integer,
    rating integer check (rating between 1 and 4),
    shared_at bigint,
    primary key (guild_id, user_id, id),
    check ((slot_id is null) <> (practised_on is null)),
    check (slot_id is null or slot_id = id)
);

insert into answer (guild_id, user_id, id, slot_id, question_id, body, revision, answered_at, changed_at)
select guild_id, user_id, slot_id, slot_id, question_id, body, 1, answered_at, changed_at from answer_before;
drop table answer_before;

create unique index answer_practised on answer (guild_id, user_id, question_id, practised_on) where practised_on is not null;
create index answer_by_question on answer (guild_id, user_id, question_id, answered_at);
create index answer_by_time on answer (guild_id, user_id, answered_at, id);
create index answer_of_slot on answer (slot_id);
create index answer_shared on answer (slot_id, shared_at, user_id) where shared_at is not null;

-- Texts that another window's form replaced without having seen them, so that none is lost.
create table answer_kept (
    guild_id bigint not null,
    user_id bigint not null,
    answer_id bigint not null,
    revision integer not null,
    body text not null,
    kept_at bigint not null,
    primary key (guild_id, user_id, answer_id, revision)
);

-- Open questions of a guild, without reading all that it was ever asked.
create index question_slot_closing on question_slot (guild_id, closes_at);

-- Whom a shared answer helped, in their own eyes.
create table answer_thanks (
    slot_id bigint not null,
    author_id bigint not null,
    user_id bigint not null,
    guild_id bigint not null,
    thanked_at bigint not null,
    primary key (slot_id, author_id, user_id)
) without rowid;

-- Answers to what an interviewer would ask next, one a member, question and number (from 0).
create table follow_up_answer (
    guild_id bigint not null,
    user_id bigint not null,
    question_id text not null,
    number integer not null,
    body text not null,
    revision integer not null,
    answered_at bigint not null,
    changed_at bigint not null,
    primary key (guild_id, user_id, question_id, number)
);
