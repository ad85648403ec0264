-- What a member, or a guild, has deleted is found without reading what others have.
create index answer_thanks_given on answer_thanks (guild_id, user_id);
create index answer_thanks_received on answer_thanks (guild_id, author_id);
create index content_report_member on content_report (reported_by, guild_id);
create index focus_session_host on focus_session (guild_id, host_id);
create index focus_stretch_member on focus_stretch (guild_id, user_id);
create index peer_review_given on peer_review (reviewer_id);
create index peer_seat_member on peer_seat (guild_id, reviewer_id);
create index study_credit_given on study_credit (given_by);
create index study_reversal_by on study_reversal (reversed_by);
