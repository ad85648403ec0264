using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Words;

namespace StudyBot.Features.Reminders;

internal sealed class ReminderTextsEnglish : ReminderTexts
{
    public override string On(string time, string zone, Instant next) =>
        $"⏰ Reminders are on. If your day does not count yet by **{time}** ({zone}), you get a direct message. The next can come {next.DateAndTime()}.";

    public override string ZoneComes(string zone, string from) => $"🕓 From {from} on it goes by {zone}.";

    public override string Moved(string chosen, string time) => $"{chosen} is within your quiet hours, so it comes at {time}. `/remind quiet` changes them.";

    public override string When(bool withoutRun) => withoutRun
        ? "It also comes on days when there is no streak to keep."
        : "It comes only on days when there is a streak to keep. To get it on others too, send `/remind on without_streak:True`.";

    public override string Quiet(string from, string until) => $"Quiet hours are {from} to {until}.";

    public override string QuietCanChange => "To change them, send `/remind quiet from:22:00 until:8:00`, say; to have none, `/remind quiet clear:True`.";

    public override string NoQuiet => "You have no quiet hours now. To set them, send `/remind quiet from:22:00 until:8:00`, say.";

    public override string Promise => "Once a day at most in this server, never on days off or excused days. Nobody is told who missed a day. Times are in the server's time zone, or in your own from `/me`.";

    public override string DirectTried => "📬 A short direct message has just been sent to you, to see that they arrive.";

    public override string DirectClosed =>
        "⚠️ A direct message was tried and did not reach you. Please allow them under the server's name → Privacy Settings. Until then `/remind show` and `/question today` will tell you.";

    public override string First => "👋 Reminders come like this. To stop them, press **Stop reminders** below one, or send `/remind off` in the server.";

    public override string Off => "🔕 Reminders are off. `/remind on` in the server brings them back.";

    public override string WasOff => "🔕 Reminders are off. `/remind on` switches them on.";

    public override string NeverOn => "You have no reminder yet. Send `/remind on time:21:00`, say, and you get a direct message if your day does not count yet by then.";

    public override string UnknownTime(string typed) => $"“{typed}” cannot be read as a time of day. Please write it like 21:30 or 9 pm.";

    public override string BothEnds => "Quiet hours need two different ends, as in `/remind quiet from:22:00 until:8:00`. To have none, send `/remind quiet clear:True`.";

    public override string DayIsOpen(OpenDay open, string? server)
    {
        var where = server is null ? "" : $" in **{server}**";
        return open.HasBegun
            ? $"⏰ **{open.Minutes} more min** make today count{where}, and so does an answer."
            : $"⏰ Nothing is recorded for today{where} yet.";
    }

    public override string Run(OpenDay open) => open switch
    {
        { Run: 0 } => $"{Enough(open)} begins a new streak today.",
        { IsLast: true } => $"{Enough(open)} keeps your streak of **{Days(open.Run)}** going today.",
        _ => $"{Enough(open)} keeps your streak of **{Days(open.Run)}** going. If you rest today, a rest day covers it ({open.RestDays} left).",
    };

    public override string Late => "This is a little late; it could not be sent before.";

    public override string Missed(int days) => $"While I was down, I could not remind you on {Days(days)}. Sorry.";

    public override string CheckIn => "Record today";

    public override string NotToday => "Not today";

    public override string Stop => "Stop reminders";

    public override string GoOn => "Go on reminding me";

    public override string Farewell(string? server)
    {
        var where = server is null ? "" : $" of **{server}**";
        return $"🌙 You seem to have your hands full, so reminders{where} stop here. You are welcome back any time.";
    }

    public override string Skipped => "🌙 All right, nothing more today. Have a good rest.";

    public override string GoesOn(Instant next) => $"⏰ Reminders go on. The next can come {next.DateAndTime()}.";

    public override string Gone => "This reminder is not there any more. `/remind show` in the server tells what is set.";

    private static string Enough(OpenDay open) => open switch
    {
        { HasBegun: true } => "That",
        { Minutes: 0 } => "One record",
        _ => $"**{open.Minutes} min** or one answer",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
