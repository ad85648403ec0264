using NodaTime;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

internal sealed class CorrectionTextsEnglish : CorrectionTexts
{
    public override string Bots => "Bots do not study. Please pick someone else.";

    public override string NotADate => "I could not read the date. Please write it like `Mar 2` or `2026-03-02`.";

    public override string InTheFuture => "A day that has not come cannot be credited. Please send today or an earlier date.";

    public override string TooLongAgo => $"Days can be credited for {CorrectionLedger.MostDaysBack} days back. Please send a later date.";

    public override string CountsAlready => "That day counts already. Nothing changed.";

    public override string ReasonNeeded => $"Please give a reason of at most {CorrectionLedger.LongestReason} characters. The member reads it too.";

    public override string Undo => "Undo";

    public override string Undone => "Undone.";

    public override string NothingToUndo => "There is nothing to undo: it was undone already, or changed since.";

    public override string NothingToRevoke => "There is nothing recent to take back.";

    public override string WhatPlaceholder => "What shall be taken back?";

    public override string RevokeTitle => "Take a record back";

    public override string RevokeReason => "Why (the member reads it)";

    public override string ChooseWhat(string member) => $"The latest of {member}. Choose what to take back, and I ask for the reason.";

    protected override string CheckIn(LocalDate date, int minutes) => minutes == 0 ? $"check-in of {Date(date)}" : $"check-in of {Date(date)}, {minutes} min";

    protected override string Focus(LocalDate date, int minutes) => $"focus session of {Date(date)}, {minutes} min";

    protected override string CreditOf(LocalDate date) => $"credit for {Date(date)}";

    public override string ExcuseOf(string range) => $"excuse for {range}";

    public override string Credited(string member, LocalDate date, int streak) => $"✅ **{Date(date)}** now counts for {member}. Their streak is **{streak}**.";

    public override string Granted(string member, string range, int streak) => $"✅ {member} is excused for **{range}**. Their streak is **{streak}**.";

    public override string Revoked(string member, string what, int streak) => $"✅ Took back {member}'s {what}. Their streak is **{streak}**.";

    public override string LoggedCredit(string member, LocalDate date) => $"credited {member} for {Date(date)}";

    public override string LoggedRevocation(string member, string what) => $"took back {member}'s {what}";

    public override string LoggedUndo(string member, string what) => $"undid what was done about {member}'s {what}";

    public override string CreditNews(LocalDate date, string reason, string? server) =>
        $"✅ Staff{At(server)} credited you for **{Date(date)}**.\nStaff say: {reason}";

    public override string RevocationNews(string what, string reason, string? server) =>
        $"Staff{At(server)} took back your **{what}**.\nStaff say: {reason}\n`/streak why` shows how your days are counted now.";

    public override string CreditUndoneNews(LocalDate date, string? server) =>
        $"Staff{At(server)} took the credit for **{Date(date)}** back. `/streak why` shows how your days are counted now.";

    public override string RestoredNews(string what, string? server) =>
        $"✅ Staff{At(server)} gave you back your **{what}**. It counts as before.";

    private static string At(string? server) => server is null ? "" : $" of **{server}**";

    private static string Date(LocalDate date) => date.MonthAndDay(Language.English);

    public override string? GrantProblem(ExcuseProblem problem) => problem switch
    {
        ExcuseProblem.TooLong => $"{Excuse.MostDays} days is the longest at once. Please send a longer stretch in parts.",
        ExcuseProblem.TooFarAhead => "Please send dates within a year.",
        ExcuseProblem.NoReason or ExcuseProblem.ReasonTooLong => ReasonNeeded,
        _ => null,
    };

    public override string GrantTitle => "Excuse the days";

    public override string GrantFirst => "First day";

    public override string GrantLast => "Last day";

    public override string NeverStudied => "They never studied in this server. Please choose the member in `/staff excuse`.";
}
