using NodaTime;
using StudyBot.Features.Focus.Credits;
using StudyBot.Words;

namespace StudyBot.Features.Focus;

internal sealed class FocusTextsEnglish : FocusTexts
{
    public override string Title(int minutes, int rounds, bool isOver)
    {
        var length = rounds == 1 ? $"{minutes} min" : $"{minutes} min × {rounds} rounds";
        return isOver ? $"✅ **Focus {length}, well done!**" : $"🎯 **Focus {length}**";
    }

    public override string Focusing(int round, int rounds, Instant ends) => rounds == 1
        ? $"⏳ Ends at {ends.TimeOfDay()} ({ends.Relative()})."
        : $"⏳ **Round {round} of {rounds}** · until {ends.TimeOfDay()} ({ends.Relative()}).";

    public override string OnBreak(int nextRound, int rounds, Instant ends) =>
        $"☕ **Break** · round {nextRound} of {rounds} starts at {ends.TimeOfDay()} ({ends.Relative()}).";

    public override string Paused(int round, int rounds, int left, Instant until) =>
        $"⏸️ **Paused** · {left} min left{(rounds == 1 ? "" : $" of round {round} of {rounds}")}. Resume by {until.TimeOfDay()} ({until.Relative()}), or it ends and what was done is recorded.";

    public override string IsOver => "That session is over. Start another with `/focus start`.";

    public override string Together(string names) => $"👥 {names}";

    public override string Hint => "Press Join to take part from now on. Time focused is recorded as study time; less than 5 minutes is not.";

    public override string CameLate => "I was down for a while. What ended meanwhile was recorded as ended on time.";

    public override string Result(string name, int spent, int recorded) => (spent, recorded) switch
    {
        ( < FocusLimits.LeastCounted, 0) => $"{name} {spent} min (less than 5 is not recorded)",
        (_, 0) => $"{name} **{spent} min** (not recorded: the day holds 1440 already)",
        var (_, counted) when counted < spent => $"{name} **{spent} min** ({counted} recorded)",
        _ => $"{name} **{spent} min**",
    };

    public override string Join => "Join";

    public override string Leave => "Leave";

    public override string Pause => "Pause";

    public override string Resume => "Resume";

    public override string Stop => "Stop";

    public override string Started(int rounds) => rounds == 1
        ? "🎯 You are focusing. Put your phone face down for a while."
        : "🎯 The first round is on. Others can come in with Join.";

    public override string StartedUnseen => "🎯 You are focusing. Discord is slow, so the message comes in a moment; until then `/focus status` shows it.";

    public override string CannotPost =>
        "The bot cannot post in this channel, so nothing was started. Start in another channel, or ask staff to give the bot View Channel and Send Messages here.";

    public override string MinutesOutOfRange => $"A round lasts {FocusLimits.ShortestRound} to {FocusLimits.LongestRound} minutes. Please send it again with a number in between.";

    public override string RoundsOutOfRange => $"There can be 1 to {FocusLimits.MostRounds} rounds. Please send it again with a number in between.";

    public override string BreakOutOfRange => $"A break lasts 1 to {FocusLimits.LongestBreak} minutes. Please send it again with a number in between.";

    public override string TooLong => $"With its breaks a session can last {FocusLimits.LongestHours} hours. Please send it again with fewer rounds or minutes.";

    public override string TaskTooLong => $"A task has at most {FocusLimits.LongestTask} characters. Please shorten it a little and send it again.";

    public override string NothingRuns => "You have no session running. Start one with `/focus start`.";

    public override string NotHost(string host, bool isIn)
    {
        var own = isIn ? "To leave it yourself, press Leave or send `/focus stop`." : "To take part, press Join.";
        return $"{host} started this session, and only they can pause or end it. {own}";
    }

    public override string NotIn => "You are not in this session. Press Join to take part.";

    public override string AlreadyIn => "You are in already. Just go on.";

    public override string ElsewhereAlready => "You are focusing already. To start or join another, end this one first with `/focus stop`.";

    public override string Full => $"All {FocusLimits.MostMembers} places are taken. Start another with `/focus start`.";

    public override string BreakCannotPause => "This is a break. You can pause once the next round has started.";

    public override string Resumed => "▶️ Resumed.";

    public override string Stopped => "⏹️ You ended the session. The time of everyone in it is recorded.";

    public override string TooShort(int spent) => $"You focused for {spent} min, which is not recorded: it counts from 5 min on.";

    public override string DayIsFull(int spent) => $"You focused for {spent} min, but the day holds 1440 minutes already, so nothing was added.";

    public override string RecordedNow(int spent, int recorded) => recorded < spent
        ? $"✅ You focused for {spent} min. A day has 1440 minutes, so **{recorded} min** were recorded."
        : $"✅ **{recorded} min** of focus recorded.";

    public override string CountsFor(string date) => $"It counts for {date}, the day on which it began.";

    public override string RecordedSince => "📬 Focus time recorded since last time:";

    public override string Recorded(FocusKind kind, LocalDate date, int spent, int recorded)
    {
        var where = kind == FocusKind.Voice ? "🎧 Voice" : "🎯 Focus";
        var rest = recorded < spent ? $" (of {spent}; a day has 1440)" : "";
        return $"{where} · {date.InWords(Language.English)} · **{recorded} min**{rest}";
    }

    public override string SoFar(int minutes) => $"You have focused for **{minutes} min** so far.";

    public override string NothingToday => "-# No focus time is recorded for today yet.";

    public override string Today(int inSessions, int inVoice) => (inSessions, inVoice) switch
    {
        (_, 0) => $"-# Today's recorded focus: {inSessions} min.",
        (0, _) => $"-# Recorded in voice today: {inVoice} min.",
        _ => $"-# Recorded today: {inSessions} min of focus, {inVoice} min in voice.",
    };
}
