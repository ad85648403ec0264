using StudyBot.Storage.Members;

namespace StudyBot.Features.Privacy;

internal sealed class PrivacyTextsEnglish : PrivacyTexts
{
    public override string Title => "🔒 What is stored about you in this server";

    public override string Scope => "This server only: other servers show their own with `/privacy`. What you read of the advice is kept once for all servers.";

    public override string Nothing => "Nothing is stored.";

    public override string HowLong => "Kept until you delete it. When the bot leaves the server, all of it goes after 30 days. Drafts last a week at most.";

    public override string NotYours => "These are not your records. Send `/privacy` to see yours.";

    public override string Export => "Get it as files";

    public override string Hide => "Hide me from others";

    public override string Show => "Show me again";

    public override string Hidden => "🙈 From now on only you see your place on the boards and your streak.";

    public override string Shown => "👀 Others see your place on the boards and your streak again.";

    public override string Delete => "Delete everything…";

    public override string ConfirmTitle => "🗑️ Delete everything of yours in this server?";

    public override string WhatGoes =>
        "**Goes at once** — study records and streak, answers and review cards, ratings and reports, suggestions, standings, reminders, requests to " +
        "be excused, focus time, messages to come, the reviews of your answers, and the advice that you saved (for all servers). Your answers in threads " +
        "and what you sent to staff disappear, too. It cannot be undone.";

    public override string WhatStays =>
        "**Stays** — what others need, without your name.\n" +
        "• Reviews that you wrote: they belong to whoever got them; only who wrote them is deleted.\n" +
        "• Suggestions that were approved: they are the server's questions now. “Suggested by” goes.\n" +
        "• The staff log: what was done stays; about whom and why goes. Your name goes from what you did as staff, too.\n" +
        "• A no to counting your voice time: without it, it would be counted again.\n" +
        "• Roles that you wear and messages in channels: they are Discord's; ask staff to take them away.\n" +
        "• Nightly backups: the oldest go first, and after six months none is left.";

    public override string Confirm => "Delete everything";

    public override string Keep => "Keep it";

    public override string DeletedBefore => "🧹 All is deleted already. There is nothing left to delete.";

    public override string Exported => "📦 Everything that is stored of you: a document to read (.md) and a file for programs (.json). Nothing that others wrote is in it.";

    public override string ExportedZip => "📦 Everything that is stored of you, packed because it is large: a document to read (.md) and a file for programs (.json). Nothing that others wrote is in it.";

    public override string NothingToExport => "There is nothing to export.";

    public override string DocumentTitle => "What StudyBot stores of me";

    public override string DocumentNote => "Of this server. Nothing that others wrote is in it. Times are in the server's zone. The .json file beside it also has the values that only the bot needs.";

    public override string Deleted(int rows) =>
        $"🧹 {(rows == 1 ? "The one record" : $"All {rows:N0} records")} of yours in this server {(rows == 1 ? "is" : "are")} deleted. What you wrote disappears from threads and the staff channel in a moment.\n-# If you record something again, you start afresh.";

    public override string TooLarge(long megabytes) =>
        $"Your records are {megabytes} MB, more than fits a Discord message. Get your answers alone with `/answers`, or ask whoever hosts the bot for `studybot export`.";

    public override string Span(string first, string last) => first == last ? first : $"{first} – {last}";

    public override string Name(MemberData data) => data switch
    {
        MemberData.StudyRecords => "Study records",
        MemberData.Streak => "Streak",
        MemberData.Focus => "Focus",
        MemberData.Answers => "Your answers",
        MemberData.Reviews => "Spaced review",
        MemberData.ReviewsAsked => "Your answers up for review",
        MemberData.ReviewsGiven => "Reviews that you gave",
        MemberData.Opinions => "Ratings and reports",
        MemberData.Suggestions => "Suggested questions",
        MemberData.Advice => "Advice",
        MemberData.Excuses => "Requests to be excused",
        MemberData.Reminder => "Reminder",
        MemberData.Milestones => "Milestones",
        MemberData.Boards => "Leaderboards",
        MemberData.Choices => "Your choices",
        MemberData.DirectMessages => "Direct messages",
        MemberData.Drafts => "Drafts",
        MemberData.StaffLog => "Staff log about you",
        MemberData.Deeds => "What you did as staff",
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    public override string Why(MemberData data) => data switch
    {
        MemberData.StudyRecords => "What you studied on which day. Streak and boards come from it.",
        MemberData.Streak => "Worked out in advance to be quick, and streaks that you saved.",
        MemberData.Focus => "To count focused time as studying.",
        MemberData.Answers => "To reread, edit and share. What is not shared only you see.",
        MemberData.Reviews => "To ask again shortly before you would forget.",
        MemberData.ReviewsAsked => "For reviewers to read, as they stood when you asked.",
        MemberData.ReviewsGiven => "For the authors to read. Your name shows only if you chose so.",
        MemberData.Opinions => "To offer first what helped, and to mend mistakes.",
        MemberData.Suggestions => "For staff to read and decide.",
        MemberData.Advice => "So that you get new advice, and find again what you saved.",
        MemberData.Excuses => "So that no streak breaks on those days. Only staff see the reason.",
        MemberData.Reminder => "To remind you when you asked for it.",
        MemberData.Milestones => "To congratulate and give roles once.",
        MemberData.Boards => "To work out ranks.",
        MemberData.Choices => "To do as you chose.",
        MemberData.DirectMessages => "So that you hear a thing once. What they said is not kept.",
        MemberData.Drafts => "So that nothing half written is lost, for a short time.",
        MemberData.StaffLog => "So that it can be checked what staff did.",
        MemberData.Deeds => "So that staff know who decided what.",
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    public override string Count(string name, long n) => name switch
    {
        "study_event" => Of(n, "record"),
        "study_event.note" => Of(n, "with a note or link", ""),
        "study_day" => Of(n, "day"),
        "streak" => "the present and the longest streak",
        "earn_back" => Of(n, "streak saved", "streaks saved"),
        "focus_seat" => Of(n, "session"),
        "focus_stretch" => Of(n, "stay in voice", "stays in voice"),
        "focus_session.task" => Of(n, "task"),
        "focus_voice_refusal" => "voice time is not counted",
        "milestone_reach" => $"{n:N0} reached",
        "board_total" => Of(n, "period's totals", "periods' totals"),
        "answer_thanks.author_id" => Of(n, "Helpful received", ""),
        "answer_post" => Of(n, "in a thread", "in threads"),
        "answer_kept" => Of(n, "earlier text kept", "earlier texts kept"),
        "follow_up_answer" => Of(n, "answer to a follow-up", "answers to follow-ups"),
        "answer" => Of(n, "answer"),
        "review_log" => Of(n, "review"),
        "review_card" => Of(n, "card"),
        "peer_assignment" => $"{n:N0} asked of you",
        "peer_review.reviewer_id" => $"{n:N0} sent",
        "peer_review.request_id" => Of(n, "review received", "reviews received"),
        "peer_request" => Of(n, "answer put up", "answers put up"),
        "content_rating" => Of(n, "rating"),
        "content_report" => Of(n, "report"),
        "answer_thanks" => Of(n, "Helpful given", ""),
        "question_suggestion" => Of(n, "suggestion"),
        "advice_seen" => $"{n:N0} read",
        "advice_saved" => $"{n:N0} saved",
        "excuse" => Of(n, "request"),
        "reminder" => "its time",
        "member_choice" => "language and zone",
        "member_letter" => $"{n:N0} in all",
        "member_letter.waiting" => $"{n:N0} to come",
        "guild_content_draft" => Of(n, "draft"),
        "content_import" => Of(n, "uploaded file"),
        "staff_action.subject" or "staff_action.acted_by" => Of(n, "entry", "entries"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Counted without words."),
    };

    public override IReadOnlyDictionary<string, string> Columns { get; } = new Dictionary<string, string>
    {
        ["study_date"] = "study date",
        ["practised_on"] = "practised",
        ["occurred_at"] = "recorded",
        ["minutes"] = "minutes",
        ["category"] = "topic",
        ["note"] = "note",
        ["link"] = "link",
        ["events"] = "records",
        ["current_days"] = "present streak",
        ["longest_days"] = "longest streak",
        ["joined_at"] = "joined",
        ["started_at"] = "began",
        ["task"] = "task",
        ["question_id"] = "question",
        ["item_id"] = "item",
        ["advice_id"] = "advice",
        ["body"] = "text",
        ["prompt"] = "question text",
        ["key_points"] = "key points",
        ["answer"] = "model answer",
        ["origin"] = "where it was met",
        ["credit"] = "name to show",
        ["answered_at"] = "answered",
        ["changed_at"] = "changed",
        ["shared_at"] = "shared",
        ["kept_at"] = "kept",
        ["rating"] = "self-rating",
        ["rated_at"] = "rated",
        ["due_date"] = "next review",
        ["daily_cap"] = "reviews a day",
        ["assigned_at"] = "asked",
        ["structure"] = "structure",
        ["evidence"] = "evidence",
        ["clarity"] = "clarity",
        ["comment"] = "comment",
        ["given_at"] = "given",
        ["thanked_at"] = "thanked",
        ["useful"] = "useful",
        ["reported_at"] = "reported",
        ["saved_at"] = "saved",
        ["last_seen_at"] = "read",
        ["first_date"] = "first day",
        ["last_date"] = "last day",
        ["reason"] = "reason",
        ["decision"] = "staff say",
        ["asked_at"] = "asked",
        ["decided_at"] = "decided",
        ["local_time"] = "time",
        ["quiet_from"] = "quiet from",
        ["quiet_until"] = "quiet until",
        ["days"] = "days",
        ["reached_on"] = "reached",
        ["created_at"] = "made",
        ["file_name"] = "file",
        ["value"] = "written",
        ["acted_at"] = "when",
        ["action"] = "what was done",
        ["name"] = "name",
    };

    private static string Of(long n, string one, string? many = null) => $"{n:N0} {(n == 1 || many is "" ? one : many ?? $"{one}s")}";
}
