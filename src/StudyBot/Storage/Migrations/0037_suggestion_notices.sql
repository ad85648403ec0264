-- What became of a suggestion is shown on its notice as of all other matters of staff.
update staff_notice set turn_attempts = 0, turn_at = (
    select try_at from question_suggestion_mending where cast(suggestion_id as text) = staff_notice.subject)
where kind = 'suggestion.waiting' and state in ('pending', 'sent') and subject in (
    select cast(suggestion_id as text) from question_suggestion_mending where state = 'pending');

drop table question_suggestion_mending;
