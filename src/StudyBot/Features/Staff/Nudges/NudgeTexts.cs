using NodaTime;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Nudges;

internal abstract class NudgeTexts
{
    public static Bilingual<NudgeTexts> Both { get; } = new(new Korean(), new English());

    /// <param name="server">Its name, escaped; null in the server itself.</param>
    /// <param name="minutes">With which a day counts, or some.</param>
    /// <param name="days">Between two of them.</param>
    public abstract string Letter(string? server, int minutes, int days);

    public abstract string Stop { get; }

    public abstract string Again { get; }

    public abstract string Stopped { get; }

    public abstract string GoesOn { get; }

    public abstract string Unknown { get; }

    /// <param name="member">A mention.</param>
    /// <param name="arrived">Null while nobody knows.</param>
    public abstract string Written(string member, LetterOutcome? arrived);

    /// <param name="member">A mention.</param>
    /// <param name="outcome">Why not.</param>
    /// <param name="before">When one was written before; null for never.</param>
    public abstract string NotWritten(string member, NudgeOutcome outcome, LocalDate? before);

    /// <summary>Below a member's line; null when there is nothing to say.</summary>
    public abstract string? Standing(NudgeStanding standing);

    public abstract string Logged(string member);

    private sealed class Korean : NudgeTexts
    {
        public override string Letter(string? server, int minutes, int days) =>
            $"""
            👋 {(server is null ? "" : $"**{server}** ")}운영진이 안부를 전해 달라고 했어요. 요 며칠 안 보여서 궁금했대요.
            바빴다면 괜찮아요. 오늘 **{minutes}분**만 해도 다시 시작이에요. 서버에서 `/checkin`이나 `/question today`를 보내 보세요.
            쉬어야 하는 때라면 `/excuse ask`로 알려 주세요. 이유는 운영진만 봐요.
            -# 운영진이 부탁할 때만 오고, {days}일에 한 번을 넘지 않아요.
            """;

        public override string Stop => "안부 그만 받기";

        public override string Again => "다시 받기";

        public override string Stopped => "알겠어요. 이 서버에서는 더 보내지 않을게요. 운영진에게는 안부를 받지 않는다고만 보여요.";

        public override string GoesOn => "다시 받기로 했어요. 운영진이 부탁할 때만 올 거예요.";

        public override string Unknown => "이 버튼은 더 쓸 수 없어요.";

        public override string Written(string member, LetterOutcome? arrived) => arrived switch
        {
            LetterOutcome.Sent => $"✉️ {member}님에게 안부를 보냈어요.",
            LetterOutcome.Unreached => $"📪 {member}님은 DM을 받지 않아요. 서버에서 직접 말을 걸어 주세요.",
            LetterOutcome.Dropped => $"{member}님은 그사이 돌아왔거나 서버를 떠나서 보내지 않았어요.",
            _ => $"✉️ {member}님에게 보내는 중이에요. 지금은 Discord가 답하지 않아서 조금 뒤에 다시 시도해요.",
        };

        public override string NotWritten(string member, NudgeOutcome outcome, LocalDate? before) => outcome switch
        {
            NudgeOutcome.Refused => $"{member}님은 안부를 받지 않기로 했어요.",
            NudgeOutcome.TooSoon => $"{member}님에게는 {before!.Value.MonthAndDay(Language.Korean)}에 이미 보냈어요. {NudgeStore.DaysBetween}일에 한 번까지만 보내요.",
            _ => "이 서버에서 공부한 적이 없는 분이라 보내지 않았어요.",
        };

        public override string? Standing(NudgeStanding standing) => standing switch
        {
            { RefusedAt: not null } => "안부를 받지 않기로 했어요.",
            { NudgedOn: { } date, State: "given_up" } => $"{date.MonthAndDay(Language.Korean)}에 보냈지만 DM을 받지 않아요. 서버에서 말을 걸어 주세요.",
            { NudgedOn: { } date, State: "sent" } => $"{date.MonthAndDay(Language.Korean)}에 안부를 보냈어요.",
            { State: "pending" } => "안부를 보내는 중이에요.",
            _ => null,
        };

        public override string Logged(string member) => $"{member}님에게 안부를 보냈어요";
    }

    private sealed class English : NudgeTexts
    {
        public override string Letter(string? server, int minutes, int days) =>
            $"""
            👋 The staff{(server is null ? "" : $" of **{server}**")} asked me to say hello: they have not seen you for a few days.
            If life got in the way, that is fine. Just **{minutes} minutes** today is a fresh start: send `/checkin` or `/question today` in the server.
            If you need some time off, tell them with `/excuse ask`. Only staff see why.
            -# This comes only when staff ask for it, and never more than once in {days} days.
            """;

        public override string Stop => "No more of these";

        public override string Again => "Get them again";

        public override string Stopped => "All right, no more of these from this server. Staff only see that you do not want them.";

        public override string GoesOn => "You get them again, only when staff ask for it.";

        public override string Unknown => "This button does not work any more.";

        public override string Written(string member, LetterOutcome? arrived) => arrived switch
        {
            LetterOutcome.Sent => $"✉️ Said hello to {member}.",
            LetterOutcome.Unreached => $"📪 {member} takes no direct messages. Please talk to them in the server.",
            LetterOutcome.Dropped => $"{member} has come back meanwhile, or left the server; nothing was sent.",
            _ => $"✉️ On its way to {member}. Discord does not answer right now, so it is tried again shortly.",
        };

        public override string NotWritten(string member, NudgeOutcome outcome, LocalDate? before) => outcome switch
        {
            NudgeOutcome.Refused => $"{member} does not want these.",
            NudgeOutcome.TooSoon => $"{member} got one on {before!.Value.MonthAndDay(Language.English)}. There is at most one in {NudgeStore.DaysBetween} days.",
            _ => "They never studied in this server, so nothing was sent.",
        };

        public override string? Standing(NudgeStanding standing) => standing switch
        {
            { RefusedAt: not null } => "Does not want a hello from the bot.",
            { NudgedOn: { } date, State: "given_up" } => $"A hello of {date.MonthAndDay(Language.English)} did not arrive: no direct messages. Please talk to them in the server.",
            { NudgedOn: { } date, State: "sent" } => $"Got a hello on {date.MonthAndDay(Language.English)}.",
            { State: "pending" } => "A hello is on its way.",
            _ => null,
        };

        public override string Logged(string member) => $"had a hello sent to {member}";
    }
}
