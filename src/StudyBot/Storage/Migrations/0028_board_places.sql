-- Boards cost less at every study event: what a member has stands in one row a period, and only those who are shown stand in an order.

-- What a member did in each period that is kept; period as below. Also of those who hide.
create table board_total (
    guild_id bigint not null,
    user_id bigint not null,
    period integer not null,
    minutes integer not null,
    answers integer not null,
    reviews integer not null,
    days integer not null,
    primary key (guild_id, user_id, period)
) without rowid;

insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days)
select standing.guild_id, user_id, period,
    sum(case measure when 3 then place / 16777216 else 0 end), sum(case measure when 4 then place / 16777216 else 0 end),
    sum(case measure when 5 then place / 16777216 else 0 end), sum(case measure when 6 then place / 16777216 else 0 end)
from board_standing as standing
join board_member as member on member.guild_id = standing.guild_id and member.seat = standing.seat
where measure >= 3 group by standing.guild_id, user_id, period;

-- The streak and the consistency as they stand on their boards, and until when they hold without a study event. met_bits: which of the
-- 64 dates up to met_last were met, that date in the lowest bit; null where it has to be read.
alter table board_member add column streak_days integer not null default 0;
alter table board_member add column streak_through text;
alter table board_member add column steady_days integer not null default 0;
alter table board_member add column steady_through text;
alter table board_member add column met_last text;
alter table board_member add column met_bits bigint not null default 0;

update board_member set
    streak_days = coalesce((select place / 16777216 from board_standing as standing
        where standing.guild_id = board_member.guild_id and period = 0 and measure = 1 and standing.seat = board_member.seat), 0),
    streak_through = (select through from board_standing as standing
        where standing.guild_id = board_member.guild_id and period = 0 and measure = 1 and standing.seat = board_member.seat),
    steady_days = coalesce((select place / 16777216 from board_standing as standing
        where standing.guild_id = board_member.guild_id and period = 0 and measure = 2 and standing.seat = board_member.seat), 0),
    steady_through = (select through from board_standing as standing
        where standing.guild_id = board_member.guild_id and period = 0 and measure = 2 and standing.seat = board_member.seat);

-- Who stands where, of those who are shown. place: value * 2^24 + (2^24 - 1 - seat), so that one integer holds the whole order. period: 0 all
-- time (and what is of the present), 1yyyyww a week, 2yyyymm a month, 3nnnnnn a cohort. measure: 1 streak, 2 consistency, 3 minutes, 4 answers,
-- 5 reviews given, 6 days. through is the last date on which it holds without a study event; null when it holds for good.
create table board_place (
    guild_id bigint not null,
    period integer not null,
    measure integer not null,
    place bigint not null,
    through text,
    user_id bigint not null,
    primary key (guild_id, period, measure, place)
) without rowid;

insert into board_place (guild_id, period, measure, place, through, user_id)
select standing.guild_id, period, measure, place, through, user_id
from board_standing as standing
join board_member as member on member.guild_id = standing.guild_id and member.seat = standing.seat
where shown order by standing.guild_id, period, measure, place;

create index board_place_through on board_place (guild_id, measure, through) where through is not null;

drop table board_standing;

-- Only guilds of more members than can be counted one by one have counters; the upkeep begins them.
delete from board_node;
alter table board_guild add column is_counted boolean not null default false;
update board_guild set upkeep_at = 0;
