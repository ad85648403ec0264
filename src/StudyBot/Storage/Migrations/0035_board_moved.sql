-- Nobody asks for it since members stand in board_place.
drop index streak_rank;

-- Who has to be put in another place: where they still stand on a board, null for nowhere. What they have stands in board_total and board_member,
-- at once; their places follow together with those of others, soon after and before anybody looks.
create table board_moved (
    guild_id bigint not null,
    user_id bigint not null,
    period integer not null,
    measure integer not null,
    place bigint,
    through text,
    primary key (guild_id, user_id, period, measure)
) without rowid;
