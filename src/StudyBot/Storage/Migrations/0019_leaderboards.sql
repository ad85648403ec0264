-- Who stands on a guild's boards. seat numbers them in the order in which they came, and is the order of equals. squad_id is a role;
-- hidden_at: they hid themselves; departed_at: Discord said that they left; checked_on: the last study date on which it was asked.
create table board_member (
    guild_id bigint not null,
    user_id bigint not null,
    seat integer not null check (seat between 1 and 16777215),
    squad_id bigint,
    hidden_at bigint,
    departed_at bigint,
    checked_on text,
    primary key (guild_id, user_id)
) without rowid;

create unique index board_member_seat on board_member (guild_id, seat);
create index board_member_departed on board_member (guild_id, departed_at) where departed_at is not null;

-- A member's place on a board: value * 2^24 + (2^24 - 1 - seat), so that one integer holds the whole order. period: 0 all time (and what is
-- of the present), 1yyyyww a week, 2yyyymm a month, 3nnnnnn a cohort. measure: 1 streak, 2 consistency, 3 minutes, 4 answers, 5 reviews
-- given, 6 days. through is the last date on which it holds without a study event; null when it holds for good.
create table board_standing (
    guild_id bigint not null,
    period integer not null,
    measure integer not null,
    seat integer not null,
    place bigint not null,
    through text,
    shown boolean not null,
    primary key (guild_id, period, measure, seat)
) without rowid;

create unique index board_standing_place on board_standing (guild_id, period, measure, place, through) where shown;
create index board_standing_through on board_standing (guild_id, measure, through) where through is not null;

-- How many stand in a stretch of a board, from place to the next node's: level 1 over standings, level 2 over nodes of level 1.
-- One row a through ('9999-12-31' for good, and of every node); a board in one piece has a single node, where through does not matter.
create table board_node (
    guild_id bigint not null,
    period integer not null,
    measure integer not null,
    level integer not null,
    place bigint not null,
    through text not null,
    members integer not null,
    primary key (guild_id, period, measure, level, place, through)
) without rowid;

-- Roles that stand for a squad, and what its members who stand on a board have together.
create table board_squad (
    guild_id bigint not null,
    squad_id bigint not null,
    primary key (guild_id, squad_id)
) without rowid;

create table squad_total (
    guild_id bigint not null,
    period integer not null,
    measure integer not null,
    squad_id bigint not null,
    through text not null,
    members integer not null,
    total bigint not null,
    primary key (guild_id, period, measure, squad_id, through)
) without rowid;

-- The cohort whose totals are kept. built_seat: whose totals up to now were added up, in the order of seats; null for everybody's.
create table board_cohort (
    guild_id bigint primary key,
    number integer not null,
    first_date text,
    last_date text,
    built_seat integer
);

-- What is to be done for a guild's boards, and when. recount_seat: whose streak is compared again, after a change of the calendar.
-- check_*: how far the look for members who left has come.
create table board_guild (
    guild_id bigint primary key,
    locale text,
    upkeep_at bigint not null,
    recount_seat integer,
    check_at bigint not null,
    check_board integer not null,
    check_place bigint,
    check_seen integer not null
);

create index board_guild_upkeep on board_guild (upkeep_at);
create index board_guild_check on board_guild (check_at);

insert into board_member (guild_id, user_id, seat)
select guild_id, user_id, row_number() over (partition by guild_id order by first_date, user_id) from streak;

insert into board_guild (guild_id, upkeep_at, recount_seat, check_at, check_board, check_seen)
select distinct guild_id, 0, 0, 0, 0, 0 from board_member;

insert into board_standing (guild_id, period, measure, seat, place, through, shown)
select total.guild_id, number, measure, seat, value * 16777216 + 16777215 - seat, null, true
from (
    select guild_id, user_id,
        case when period = 'all' then 0
            when period like '____-W__' then 1000000 + substr(period, 1, 4) * 100 + substr(period, 7, 2)
            else 2000000 + substr(period, 1, 4) * 100 + substr(period, 6, 2) end as number,
        measure, case measure when 3 then minutes when 4 then answers else days end as value
    from period_total cross join (select 3 as measure union all select 4 union all select 6) as measures) as total
join board_member on board_member.guild_id = total.guild_id and board_member.user_id = total.user_id
where value > 0;

insert into board_standing (guild_id, period, measure, seat, place, through, shown)
select given.guild_id, period, 5, seat, value * 16777216 + 16777215 - seat, null, true
from (
    select guild_id, user_id, 0 as period, sum(peer_reviews) as value from study_day where peer_reviews > 0 group by guild_id, user_id
    union all
    select guild_id, user_id, 2000000 + substr(study_date, 1, 4) * 100 + substr(study_date, 6, 2), sum(peer_reviews)
    from study_day where peer_reviews > 0 group by 1, 2, 3) as given
join board_member on board_member.guild_id = given.guild_id and board_member.user_id = given.user_id;

-- A node may hold too many until somebody's next study event cuts it.
insert into board_node (guild_id, period, measure, level, place, through, members)
select guild_id, period, measure, 1, 0, '9999-12-31', count(*) from board_standing group by guild_id, period, measure;

drop table period_total;
