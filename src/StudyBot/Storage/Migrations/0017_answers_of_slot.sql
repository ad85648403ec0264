-- Whether a member has answered a slot is asked for every open question; without the member in the index, all their answers were read.
drop index answer_of_slot;
create index answer_of_slot on answer (slot_id, user_id);
