using static StudyBot.Storage.Members.MemberData;

namespace StudyBot.Storage.Members;

/// <summary>
/// Every table that holds something of members, and what becomes of it: showing, exporting and deleting follow from this list alone. Rows
/// that belong to others stand above those, so that the list is the order of deleting. A test fails for a table that is not here
/// and not known to hold nothing of members.
/// </summary>
internal static class MemberTables
{
    private const string Own = "guild_id = @guild and user_id = @user";
    private const string InTheirRequests = "request_id in (select id from peer_request where guild_id = @guild and author_id = @user)";
    private const string InGuildsRequests = "request_id in (select id from peer_request where guild_id = @guild)";

    public static IReadOnlyList<MemberTable> All { get; } = [.. OfStudying(), .. OfAnswering(), .. OfHelping(), .. OfTheMember(), .. OfStaff()];

    private static IEnumerable<MemberTable> OfStudying()
    {
        const string events = "event_id in (select id from study_event where guild_id = @guild and user_id = @user)";
        yield return new("study_reversal", "event_id", StudyRecords, events);
        yield return new("study_credit", "event_id", StudyRecords, events);
        yield return new("study_event", "user_id", StudyRecords, Own)
        {
            Moment = "study_date",
            Counts = [new("study_event"), new("study_event.note", "note is not null or link is not null")],
        };
        yield return new("study_day", "user_id", StudyRecords, Own) { Moment = "study_date", Counts = [new("study_day")] };
        yield return new("back_fill_ask", "user_id", StudyRecords, Own);
        yield return new("streak", "user_id", Streak, Own) { Counts = [new("streak")] };
        yield return new("earn_back", "user_id", Streak, Own) { Counts = [new("earn_back")] };
        yield return new("focus_seat", "user_id", Focus, Own) { Moment = "joined_at", Counts = [new("focus_seat")] };
        yield return new("focus_stretch", "user_id", Focus, Own) { Moment = "since", Counts = [new("focus_stretch")] };
        yield return new("focus_credit", "user_id", Focus, Own) { Moment = "study_date" };
        yield return new("focus_session", "host_id", Focus, "guild_id = @guild and host_id = @user")
        {
            // Others' parts belong to it.
            Fate = MemberFate.Unnamed,
            Also = "task = null",
            Moment = "started_at",
            Counts = [new("focus_session.task", "task is not null")],
        };
        // It is a no to being counted: without it, time in voice would count again by itself.
        yield return new("focus_voice_refusal", "user_id", Choices, Own) { Fate = MemberFate.Kept, Counts = [new("focus_voice_refusal")] };
        yield return new("milestone_grant", "user_id", Milestones, Own);
        yield return new("milestone_reach", "user_id", Milestones, Own) { Moment = "reached_on", Counts = [new("milestone_reach")] };
        // Places follow from totals; by member they could only be found by reading all of a guild's.
        yield return new("board_place", "user_id", Boards, Own) { Fate = MemberFate.DeletedByOwner, Exported = [] };
        yield return new("board_moved", "user_id", Boards, Own) { Exported = [] };
        yield return new("board_total", "user_id", Boards, Own) { Counts = [new("board_total")] };
        yield return new("board_member", "user_id", Boards, Own);
    }

    private static IEnumerable<MemberTable> OfAnswering()
    {
        yield return new("answer_thanks", "author_id", Answers, "guild_id = @guild and author_id = @user")
        {
            Key = "answer_thanks_received",
            Counts = [new("answer_thanks.author_id")],
        };
        yield return new("answer_post", "user_id", Answers, Own) { Lingers = "state = 'removing'", Counts = [new("answer_post")] };
        yield return new("answer_kept", "user_id", Answers, Own) { Moment = "kept_at", Counts = [new("answer_kept")] };
        yield return new("follow_up_answer", "user_id", Answers, Own) { Moment = "answered_at", Counts = [new("follow_up_answer")] };
        yield return new("answer", "user_id", Answers, Own) { Moment = "answered_at", Counts = [new("answer")] };
        yield return new("review_log", "user_id", Reviews, Own) { Moment = "study_date", Counts = [new("review_log")] };
        yield return new("review_card", "user_id", Reviews, Own) { Counts = [new("review_card")] };
        yield return new("review_cap", "user_id", Reviews, Own);
    }

    private static IEnumerable<MemberTable> OfHelping()
    {
        yield return new("peer_draft", "user_id", ReviewsGiven, $"user_id = @user and {InGuildsRequests}");
        yield return new("peer_assignment", "reviewer_id", ReviewsGiven, "guild_id = @guild and reviewer_id = @user")
        {
            Moment = "assigned_at",
            Counts = [new("peer_assignment")],
        };
        yield return new("peer_reviewer", "user_id", ReviewsGiven, Own) { Moment = "joined_at" };
        // Its author learns from it, and it says nothing of who wrote it.
        yield return new("peer_review", "reviewer_id", ReviewsGiven, $"reviewer_id = @user and {InGuildsRequests}")
        {
            Key = "peer_review_given",
            Fate = MemberFate.Unnamed,
            Also = "shows_name = false",
            Exported = ["request_id", "number", "is_mentor", "structure", "evidence", "clarity", "comment", "given_at", "thanked_at"],
            Moment = "given_at",
            Counts = [new("peer_review.reviewer_id")],
        };
        yield return new("peer_seat", "reviewer_id", ReviewsGiven, "guild_id = @guild and reviewer_id = @user") { Fate = MemberFate.Unnamed, Exported = [] };
        yield return new("peer_draft", "request_id", ReviewsAsked, InTheirRequests) { Key = "peer_draft_received", Exported = [] };
        yield return new("peer_review", "request_id", ReviewsAsked, InTheirRequests)
        {
            Key = "peer_review_received",
            Exported = ["request_id", "number", "is_mentor", "structure", "evidence", "clarity", "given_at", "thanked_at"],
            Moment = "given_at",
            Counts = [new("peer_review.request_id")],
        };
        yield return new("peer_assignment", "request_id", ReviewsAsked, InTheirRequests) { Key = "peer_assignment_received", Exported = [] };
        yield return new("peer_seat", "request_id", ReviewsAsked, InTheirRequests) { Key = "peer_seat_received" };
        yield return new("peer_request", "author_id", ReviewsAsked, "guild_id = @guild and author_id = @user")
        {
            Moment = "asked_at",
            Counts = [new("peer_request")],
        };
        yield return new("content_rating", "user_id", Opinions, Own) { Moment = "rated_at", Counts = [new("content_rating")] };
        yield return new("content_report", "reported_by", Opinions, "guild_id = @guild and reported_by = @user")
        {
            Moment = "reported_at",
            Counts = [new("content_report")],
        };
        yield return new("answer_thanks", "user_id", Opinions, Own) { Moment = "thanked_at", Counts = [new("answer_thanks")] };
        yield return new("question_suggestion_edit", "suggestion_id", Suggestions, Suggested) { Key = "question_suggestion_edit_received", Exported = [] };
        yield return new("question_suggestion", "user_id", Suggestions, Own) { Moment = "saved_at", Counts = [new("question_suggestion")] };
    }

    private static IEnumerable<MemberTable> OfTheMember()
    {
        yield return new("advice_seen", "user_id", Advice, "user_id = @user") { Moment = "last_seen_at", Counts = [new("advice_seen")] };
        yield return new("advice_saved", "user_id", Advice, "user_id = @user") { Counts = [new("advice_saved")] };
        yield return new("excuse", "user_id", Excuses, Own) { Moment = "asked_at", Counts = [new("excuse")] };
        yield return new("reminder", "user_id", Reminder, Own) { Counts = [new("reminder")] };
        yield return new("member_choice", "user_id", Choices, Own) { Counts = [new("member_choice")] };
        yield return new("member_language", "user_id", Choices, Own);
        yield return new("staff_nudge", "user_id", DirectMessages, Own) { Exported = ["nudged_at", "nudged_on", "refused_at"] };
        yield return new("member_letter", "user_id", DirectMessages, Own)
        {
            Moment = "created_at",
            Counts = [new("member_letter"), new("member_letter.waiting", "state in ('pending', 'held')")],
        };
        yield return new("guild_content_draft_input", "draft_id", Drafts, "draft_id in (select id from guild_content_draft where guild_id = @guild and user_id = @user)");
        yield return new("guild_content_draft", "user_id", Drafts, Own) { Counts = [new("guild_content_draft")] };
        yield return new("content_import", "user_id", Drafts, Own) { Counts = [new("content_import")] };
        yield return new("settings_import", "user_id", Drafts, Own);
        yield return new("question_suggestion_edit", "user_id", Drafts, $"user_id = @user and {SuggestedInGuild}");
    }

    private static IEnumerable<MemberTable> OfStaff()
    {
        // The sentence of what staff did stays, since staff answer for it; the name and the reason go.
        yield return new("staff_action", "subject", StaffLog, About)
        {
            Key = "staff_action_about_you",
            Fate = MemberFate.UnnamedByOwner,
            Exported = ["acted_at", "action", "subject", "reason", "details"],
            Moment = "acted_at",
            Counts = [new("staff_action.subject")],
        };
        yield return Deed("staff_action", "acted_by", "acted_at", "action", "reason") with { Moment = "acted_at", Counts = [new("staff_action.acted_by")] };
        yield return Deed("study_reversal", "reversed_by", "reversed_at", "reason") with { Whose = $"reversed_by = @user and {OfGuildsEvent("study_reversal")}" };
        yield return Deed("study_credit", "given_by", "reason") with { Whose = $"given_by = @user and {OfGuildsEvent("study_credit")}" };
        yield return Deed("excuse", "decided_by", "decided_at", "decision");
        yield return Deed("content_report", "closed_by", "closed_at", "reason");
        yield return Deed("question_suggestion", "decided_by", "decided_at", "reason");
        yield return Deed("content_import", "stored_by", "stored_at", "file_name");
        yield return Deed("question_slot", "decided_by", "local_date");
        yield return Deed("question_plan", "pinned_by", "local_date", "question_id");
        yield return Deed("question_plan", "skipped_by", "local_date");
        yield return Deed("staff_nudge", "nudged_by", "nudged_at");
        yield return Deed("cohort_end", "ended_by", "first_date", "last_date", "ended_at");
        yield return Deed("settings_import", "applied_by", "file_name", "applied_at");
        yield return Deed("setup_draft", "changed_by", "changed_at");
        yield return Deed("guild_settings", "changed_by", "changed_at");
        yield return Deed("guild_calendar", "changed_by", "changed_at");
        yield return Deed("guild_break", "changed_by", "changed_at", "name");
        yield return Deed("guild_question", "created_by", "number", "created_at");
        yield return Deed("guild_question", "changed_by", "number", "changed_at");
        yield return Deed("guild_advice", "created_by", "number", "created_at");
        yield return Deed("guild_advice", "changed_by", "number", "changed_at");
        yield return Deed("guild_withdrawn", "withdrawn_by", "kind", "target", "withdrawn_at");
        yield return Deed("milestone_role", "set_by", "days", "set_at");
    }

    private const string SuggestedInGuild = "suggestion_id in (select id from question_suggestion where guild_id = @guild)";
    private const string Suggested = "suggestion_id in (select id from question_suggestion where guild_id = @guild and user_id = @user)";
    private const string About =
        """
        guild_id = @guild and (subject = cast(@user as text) or details like '%"' || cast(@user as text) || '"%')
        """;

    private static string OfGuildsEvent(string table) =>
        $"exists (select 1 from study_event where study_event.id = {table}.event_id and study_event.guild_id = @guild)";

    /// <summary>What they did as staff: the guild's work, so it stays without a name.</summary>
    private static MemberTable Deed(string table, string column, params string[] exported) => new(table, column, Deeds, $"guild_id = @guild and {column} = @user")
    {
        Key = $"{table}_{column}",
        Fate = MemberFate.Unnamed,
        Exported = exported,
    };
}
