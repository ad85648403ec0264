-- The last thirty days of a guild, without reading its whole history.
create index study_day_by_date on study_day (guild_id, study_date, user_id);
