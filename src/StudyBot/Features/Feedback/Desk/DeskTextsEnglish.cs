using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

internal sealed class DeskTextsEnglish : DeskTexts
{
    public override string Resolve => "Resolved";

    public override string Dismiss => "Leave it as it is";

    public override string LookAtItem => "Look at the item";

    public override string BackToList => "List";

    public override string Previous => "Back";

    public override string Next => "Next";

    public override string ShowOpen => "Show what is open";

    public override string ShowClosed => "Show what is done";

    public override string OpenPlaceholder => "Pick a report to open";

    public override string ResolveTitle => "Report resolved";

    public override string DismissTitle => "Leave the item as it is";

    public override string WordForMember => "A word for the member (optional)";

    public override string ResolveExample => "Goes into their direct message and the staff log. For example: I brought it up to 2024.";

    public override string DismissExample => "If you leave it empty, the member is told nothing. Else they get a direct message; it is logged too.";

    public override string KeyPoints => "Key points";

    public override string FollowUps => "Follow-up questions";

    public override string Gone => "This report is no longer here. Please open `/content reports` again.";

    public override string ItemIsGone => "The item is no longer here. If there is nothing left to do, please close the report.";

    public override string Head(ReportState state) => state switch
    {
        ReportState.Open => "🚩 A member reported a mistake.",
        ReportState.Resolved => "✅ This report is resolved.",
        _ => "☑️ This item stays as it is.",
    };

    public override string Title(ItemKind kind, string name) => $"{Sign(kind)} {(kind == ItemKind.Question ? "Question" : "Advice")} · {name}";

    public override string From(Snowflake by, Instant at) => $"{by.UserMention()} · {at.Relative()}";

    public override string OthersOnIt(int others) => others == 1
        ? "There is 1 more report on this item, see `/content reports`."
        : $"There are {others} more reports on this item, see `/content reports`.";

    public override string Closed(ReportState state, Snowflake by, Instant at) => state == ReportState.Resolved
        ? $"✅ {by.UserMention()} resolved it · {at.Relative()}"
        : $"☑️ {by.UserMention()} left it as it is · {at.Relative()}";

    public override string SomebodyWasFaster(ReportState state, Snowflake by, Instant at) => state == ReportState.Resolved
        ? $"{by.UserMention()} resolved it before you ({at.Relative()}). What you have just sent was not saved."
        : $"{by.UserMention()} decided before you to leave it as it is ({at.Relative()}). What you have just sent was not saved.";

    public override string Reason(string reason) => $"To the member: {reason}";

    public override string ListTitle(bool open, int count) => (open, count) switch
    {
        (true, 1) => "🚩 1 open report",
        (true, _) => $"🚩 {count} open reports",
        (false, 1) => "1 report that is done",
        _ => $"{count} reports that are done",
    };

    public override string Nothing(bool open) => open
        ? "Nothing is open. What members send with **Report a mistake** below advice and model answers gathers here."
        : "No report has been dealt with yet.";

    public override string Page(int number, int count) => $"Page {number} of {count}";

    public override string HowToMend(string id, bool isOwn) => isOwn
        ? $"This is your server's own. Change it with `/content edit item:{id}`."
        : $"This one is built in. Copy and edit it with `/content edit item:{id}`, or offer it no longer with `/content retire item:{id}`.";

    public override string LoggedResolved(ItemKind kind, string name) => $"resolved a report on {Kind(kind)} “{name}”";

    public override string LoggedDismissed(ItemKind kind, string name) => $"dismissed a report on {Kind(kind)} “{name}”";

    private static string Kind(ItemKind kind) => kind == ItemKind.Question ? "the question" : "the advice";
}
