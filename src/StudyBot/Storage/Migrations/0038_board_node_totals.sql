-- A node's row without an end (through 9999-12-31) now counts everybody who stands in it, and further rows those of them who run out after a date:
-- whoever reads takes off what has run out, mostly nothing, instead of adding up thirty dates. Places in the order of the date, so that one date's are found.
drop table board_node;

create table board_node (
    guild_id bigint not null,
    period integer not null,
    measure integer not null,
    level integer not null,
    through text not null,
    place bigint not null,
    members integer not null,
    primary key (guild_id, period, measure, level, through, place)
) without rowid;

-- The upkeep counts anew.
update board_guild set is_counted = false, upkeep_at = 0;
