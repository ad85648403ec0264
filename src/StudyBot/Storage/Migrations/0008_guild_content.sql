-- A guild's own advice and questions, and what it does not want to be offered of the built-in ones.

-- Where numbers come from that are never given out twice, not even when a guild's rows are deleted.
create table guild_content_counter (
    name text primary key check (name in ('item', 'revision')),
    last bigint not null
) without rowid;

insert into guild_content_counter (name, last) values ('item', 0), ('revision', 0);

-- Changes with everything below, in the same transaction. A guild without a row sees what is built in.
create table guild_content (
    guild_id bigint primary key,
    revision bigint not null
);

-- The number is the item's id, in base 36 and behind 'own-'. Rows of retired items stay: posts and answers name them.
create table guild_question (
    number bigint primary key,
    guild_id bigint not null,
    topic text not null,
    level text not null check (level in ('basic', 'intermediate', 'advanced')),
    kind text not null check (kind in ('concept', 'coding', 'design', 'project', 'behavioral')),
    revision bigint not null,
    created_by bigint not null,
    created_at bigint not null,
    changed_by bigint not null,
    changed_at bigint not null,
    retired_at bigint
);

create index guild_question_guild on guild_question (guild_id, number);

-- A language is there wholly or not at all. key_points and follow_ups hold one a line.
create table guild_question_text (
    number bigint not null references guild_question (number) on delete cascade,
    language text not null check (language in ('ko', 'en')),
    prompt text not null,
    hint text not null,
    key_points text not null,
    answer text not null,
    follow_ups text not null,
    primary key (number, language)
);

create table guild_advice (
    number bigint primary key,
    guild_id bigint not null,
    topic text not null,
    stage text not null check (stage in ('exploring', 'preparing', 'applying', 'interviewing', 'deciding', 'working')),
    revision bigint not null,
    created_by bigint not null,
    created_at bigint not null,
    changed_by bigint not null,
    changed_at bigint not null,
    retired_at bigint
);

create index guild_advice_guild on guild_advice (guild_id, number);

create table guild_advice_text (
    number bigint not null references guild_advice (number) on delete cascade,
    language text not null check (language in ('ko', 'en')),
    title text not null,
    body text not null,
    task text not null,
    source text not null,
    primary key (number, language)
);

-- What a guild switched off of what is built in: whole topics, and single items.
create table guild_withdrawn (
    guild_id bigint not null,
    kind text not null check (kind in ('question', 'advice')),
    scope text not null check (scope in ('topic', 'item')),
    target text not null,
    withdrawn_by bigint not null,
    withdrawn_at bigint not null,
    primary key (guild_id, kind, scope, target)
) without rowid;

-- What a form held that could not be stored, so that it opens again as it was left.
create table guild_content_draft (
    id bigint primary key,
    guild_id bigint not null,
    user_id bigint not null,
    form text not null,
    saved_at bigint not null
);

create index guild_content_draft_member on guild_content_draft (guild_id, user_id, id);

create table guild_content_draft_input (
    draft_id bigint not null references guild_content_draft (id) on delete cascade,
    input text not null,
    value text not null,
    primary key (draft_id, input)
) without rowid;
