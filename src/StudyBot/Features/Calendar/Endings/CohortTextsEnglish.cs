using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

internal sealed class CohortTextsEnglish : CohortTexts
{
    public override string Range(LocalDate first, LocalDate last) => $"{first.MonthAndDay(Language.English)} – {last.MonthAndDay(Language.English)}";

    public override string NoCohort => "No cohort is running. Once `/calendar` has a cohort's first day, you can end it here when it is over.";

    public override string UnknownCohort => "That cohort cannot be found. Please send the command again.";

    public override string Title(LocalDate first, LocalDate last) => $"🎓 End of the cohort · {Range(first, last)}";

    public override string EndsToday => "⏱️ This cohort is still running. If you end it now, today is its last day.";

    public override string What(CohortSums sums) =>
        $"""
        This is what ending it does:
        • **{Members(sums.Members)}** with anything on record {(sums.Members == 1 ? "gets" : "get")} their answers, reviews and study calendar by direct message.
        • You get statistics without names, right away.
        • Questions and reminders rest until the next cohort has its dates. Streaks stay as they are.
        • “This cohort” on the leaderboard begins anew with the next one.
        """;

    public override string SumsTitle => "This cohort";

    public override string Sums(CohortSums sums) =>
        $"**{sums.Days}** days studied · {MinuteWords.InHours(sums.Minutes, Language.English)} · **{sums.Answers}** answers · {sums.Reviews} reviews · {sums.PeerReviews} peer reviews";

    public override string NoWayBack => "It can be done once, and what was sent cannot be taken back.";

    public override string Confirm(int members) => members == 0 ? "End it" : $"Send to {Members(members)} and end it";

    public override string Ended => "🎓 The cohort is over. Well done! The statistics are below.";

    public override string EndedBefore => "A cohort that began on this date was ended already. If it is a new one, please change its first day in `/calendar`.";

    public override string NextBegins(string date) => $"This cohort was ended already. The next one begins on {date}.";

    public override string Writing => "📦 Working out who gets something; sending begins in a moment.";

    public override string Progress(CohortProgress progress)
    {
        var closed = progress.Unreached > 0 ? $"\n📪 **{Members(progress.Unreached)}** with closed direct messages will be told when they next use the bot, and can get it with `/portfolio`." : "";
        var waiting = progress.Waiting > 0 ? $" · on the way to **{progress.Waiting}**" : "";
        return $"📦 Sent to **{progress.Sent}** of {Members(progress.Members)}{waiting}{closed}";
    }

    public override string NextTitle => "The next cohort";

    public override string Next => "Set its first and last day in `/calendar`, and questions come again from that day on. To go on without cohorts, clear both dates there.";

    public override string Archive => "Get the statistics";

    public override string ArchiveIs(LocalDate first, LocalDate last) => $"📊 Statistics of the cohort {Range(first, last)}, without names or words of members.";

    public override string Refresh => "Refresh";

    public override string Over(LocalDate first, LocalDate last) =>
        $"🎓 The cohort {Range(first, last)} is over. If you end it, members get their answers, reviews and study calendar, and you get statistics. You can look first at what will be sent.";

    public override string Preview => "Preview";

    public override string Settled(LocalDate first, LocalDate last) => $"🎓 The cohort {Range(first, last)} was ended.";

    public override string Done(CohortProgress progress) => $"🎓 The direct messages at the end of the cohort are out.\n{Progress(progress)}";

    public override string Letter(string server, LocalDate first, LocalDate last) =>
        $"""
        🎓 The cohort in **{server}** is over. Here are your answers, reviews and study calendar of {Range(first, last)}. Well done!
        The `.md` file is for reading, the `.json` file for other programs. `/portfolio` in the server gets them again.
        """;

    public override string LetterNews(LocalDate first, LocalDate last) =>
        $"🎓 The cohort {Range(first, last)} is over. Well done! `/portfolio` gets you your answers, reviews and study calendar.";

    public override string Own(LocalDate first, LocalDate last) => $"🎓 Your answers, reviews and study calendar of {Range(first, last)}. Only you see them.";

    public override string OwnAll => "🎓 Your answers, reviews and study calendar so far. Only you see them.";

    public override string NothingOwn => "You have nothing on record in this time. `/question today` or `/checkin` is a beginning.";

    private static string Members(int count) => count == 1 ? "1 member" : $"{count} members";
}
