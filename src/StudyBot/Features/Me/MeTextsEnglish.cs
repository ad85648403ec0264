using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Me;

internal sealed class MeTextsEnglish : MeTexts
{
    public override string Title => "⚙️ Your settings";

    public override string Scope => "For this server only, and seen by you alone.";

    public override string ChooseLanguage => "The language in which the bot answers you";

    public override string AutoLanguage => "Automatic (that of your Discord)";

    public override string ChangeZone => "Change zone";

    public override string GuildsZone => "Use the server's zone";

    public override string Hide => "Hide me from others";

    public override string Show => "Show me again";

    public override string Records => "🔒 **What is stored about you** — see it, take it along or delete it with `/privacy`.";

    public override string ZoneTitle => "Change zone";

    public override string ZoneLabel => "City or time zone";

    public override string ZonePlaceholder => "e.g. Tokyo, New York, Europe/Berlin";

    public override string Confirm => "Change it";

    public override string AlreadyThere(string zone) => $"Your study days already follow {zone}. There is nothing to change.";

    public override string Cancel => "Leave it";

    public override string LanguageIs(Language? chosen, Language now) =>
        $"🌐 **Language** — {(chosen is null ? $"automatic, {now.OwnName()} now" : now.OwnName())}";

    public override string LanguageSet(Language language) => $"✅ What only you see is in {language.OwnName()} from now on.";

    public override string ZoneIs(string zone, bool isOwn, string guilds) => $"🕓 **Zone** — {zone}{(isOwn ? $" (the server's is {guilds})" : ", as the server's")}";

    public override string TodayEnds(string today, Instant end) => $"-# Today is {today}, and ends {end.Relative()}.";

    public override string ZoneComes(string zone, string from) => $"-# From {from} on it goes by {zone}.";

    public override string ZoneOpens(Instant opens) => $"-# The zone can be changed once in 7 days: again from {opens.DateAndTime()} on.";

    public override string ZoneIsSo(string zone) => $"Your days go by {zone} already.";

    public override string ZoneSet(string zone, string from, Instant todayEnds) =>
        $"✅ From {from} on your days go by {zone}. Today ends at {todayEnds.DateAndTime()}. Nothing that is recorded changes its date.";

    public override string Preview(string zone, string time, string today, Instant todayEnds, string next, Instant nextEnds) =>
        $"🕓 Change your zone to **{zone}** (now {time})?\n" +
        $"• Today, {today}, ends at {todayEnds.DateAndTime()}.\n" +
        $"• {next}, the first day by the new zone, ends at {nextEnds.DateAndTime()}.\n" +
        "-# No date repeats or is skipped. After that it stays for 7 days. Questions and boards go by the server's time as before.";

    public override string WhichZone(string typed) => $"Several places match “{typed}”. Please choose one below.";

    public override string NoSuchZone(string typed) => typed.Length == 0
        ? "I could not tell which zone that is. Please type a city, or a name such as `Asia/Seoul`."
        : $"No zone matches “{typed}”. Please type a large city nearby, or a name such as `Asia/Seoul`.";

    public override string Reminder(string? at) => at is null
        ? "🔔 **Reminder** — off. `/remind on` switches it on."
        : $"🔔 **Reminder** — daily at {at} in your zone. `/remind show` to change it.";

    public override string Boards(bool hidden) => $"🏆 **Leaderboards and streak** — {(hidden ? "hidden; only you see yours." : "shown to others.")}";

    public override string Answers(int shared) => shared == 0
        ? "💬 **Your answers** — what you do not share only you see."
        : $"💬 **Your answers** — {shared} shared. Open one in `/answers` to stop sharing it.";
}
