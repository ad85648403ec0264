using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

internal sealed class ExcuseTextsEnglish : ExcuseTexts
{
    public override string None => "You have not asked for any days. To be excused for some, send `/excuse ask`.";

    public override string ListTitle => "Days you asked to be excused for, or were given";

    public override string WithdrawPlaceholder => "Withdraw one that waits";

    public override string Withdrawn => "Withdrawn.";

    public override string CannotWithdraw => "It has been decided already, or there is no such request.";

    public override string Approve => "Approve";

    public override string Decline => "Decline";

    public override string DeclineTitle => "Decline the request";

    public override string DeclineReason => "Why (the member reads it)";

    public override string NoSuchExcuse => "There is no such request in this server.";

    public override string StaffSay(string reason) => $"Staff say: {reason}";

    public override string Problem(ExcuseProblem problem) => problem switch
    {
        ExcuseProblem.NotADate => "I could not read the date. Please write it like `Mar 2` or `2026-03-02`.",
        ExcuseProblem.LastBeforeFirst => "The last day is before the first. Please swap them and send it again.",
        ExcuseProblem.TooLong => $"{Excuse.MostDays} days is the longest at once. If you need more, please ask again then.",
        ExcuseProblem.TooLongAgo => $"Past days can be put right for {ExcuseRange.MostDaysBack} days. Please send a later date.",
        ExcuseProblem.TooFarAhead => "Please send dates within a year; what comes after can be asked for when it is nearer.",
        ExcuseProblem.NoReason => "Please give a reason in a line. Only staff see it.",
        _ => $"A reason has at most {ExcuseRange.LongestReason} characters. Please shorten it a little.",
    };

    public override string Range(LocalDate first, LocalDate last) =>
        first == last ? first.MonthAndDay(Language.English)
        : first.Year == last.Year ? $"{first.MonthAndDay(Language.English)} – {last.MonthAndDay(Language.English)}"
        : $"{first.WithYear(Language.English)} – {last.WithYear(Language.English)}";

    public override string State(ExcuseState state) => state switch
    {
        ExcuseState.Pending => "⏳ Waiting for staff",
        ExcuseState.Approved => "✅ Approved",
        ExcuseState.Declined => "❌ Declined",
        ExcuseState.Withdrawn => "↩️ Withdrawn",
        _ => "🚫 Approval taken back",
    };

    public override string Gift => "🛌 Given by staff";

    public override string Asked(string range) => $"📨 Staff know that you ask to be excused for {range}. Once they approve, those days do not count as missed. Only staff see your reason.";

    public override string KnownAlready(string range, ExcuseState state) => $"You have asked for those days already. **{range}** · {State(state)}";

    public override string Overlaps(string range) => $"Some of those days are in your request for **{range}** already, so nothing was asked. Please send only the days that are missing.";

    public override string BeforeBeginning(LocalDate? began) => began is { } date
        ? $"You began on {date.MonthAndDay(Language.English)}, so no day before it counts as missed. Please send dates from then on."
        : "You have not begun yet, so no past day counts as missed. Please send dates from today on.";

    public override string GrantedAlready(string member, string range) => $"{member} is excused for **{range}** already. Nothing has changed.";

    public override string Waiting(string member, string range, string reason) => $"📨 {member} asks to be excused for **{range}**.\n> {reason}";

    public override string Decided(string member, string range, ExcuseState state, string? by) =>
        $"{State(state)} · {member}, {range}{(by is null ? "" : $" · by {by}")}";

    public override string TooLate(string decided) => $"Somebody was faster.\n{decided}";

    public override string News(ExcuseState state, string range, string? server)
    {
        var at = server is null ? "" : $" in **{server}**";
        return state switch
        {
            ExcuseState.Approved => $"✅ You are excused{at} for **{range}**. Your streak goes on without studying on those days.",
            ExcuseState.Declined => $"Your request{at} for **{range}** was not approved.",
            _ => $"The approval of **{range}**{at} was taken back. `/streak why` shows how your days are counted now.",
        };
    }

    public override string Given(string range, int days, string? server)
    {
        var from = server is null ? "Staff" : $"Staff of **{server}**";
        return days == 1
            ? $"🛌 {from} gave you **{range}** off. That day does not count as missed and cannot break your streak. There is nothing you need to do."
            : $"🛌 {from} gave you **{range}** off. Those days do not count as missed and cannot break your streak. There is nothing you need to do.";
    }

    public override string Logged(ExcuseState state, string member, string range) => state switch
    {
        ExcuseState.Approved => $"excused {member} for {range}",
        ExcuseState.Declined => $"declined {member}'s request for {range}",
        _ => $"took back {member}'s excuse for {range}",
    };

    public override string BriefWaiting => "requests to be excused";

    public override string BriefOpen => "See the requests";

    public override string NothingWaits => "No request waits. Somebody else of staff was faster.";
}
