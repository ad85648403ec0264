using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

internal sealed class TroubleTextsEnglish : TroubleTexts
{
    private const string OtherChannel = "choose another channel with `/question schedule edit channel:`";

    public override string FixTitle => "How to mend it";

    public override string TryNow => "Post now";

    public override string FailedTitle => "⚠️ A question cannot be posted";

    public override string MissedTitle => "❌ A question was not posted";

    public override string SettledTitle => "✅ The question is posted";

    public override string PostedAt(Instant at, string link) => $"It was posted {at.DateAndTime()}. {link}".TrimEnd();

    public override string ExtraSettledTitle => "✅ The question now has what it lacked";

    public override string PostByHand => "To post today's question late, send `/question post`.";

    public override string StrandedTitle => "📌 A pinned question will not come";

    public override string StrandedFix => "Put it on another date with `/question pin`, or change the weekdays in `/question schedule edit` or the calendar in `/calendar`.";

    public override string Stranded(string name, string date) => $"A question of **{name}** is pinned to {date}, but nothing is posted on that day any more.";

    public override string PoolTitle => "📉 New questions are running out";

    public override string PoolFix => "Wider topics or levels in `/question schedule edit`, or questions of your own with `/content add`, bring new ones. Questions go on in any case.";

    public override string PoolLeft(string name, PoolSize size) => size.Left == 0
        ? $"**{name}** has asked all of its {size.Total} questions. From now on the oldest come again first."
        : $"**{name}** has {size.Left} {(size.Left == 1 ? "question" : "questions")} left that were never asked. After that the oldest come again first.";

    public override string ExtraTitle(IReadOnlyList<ExtraKind> kinds) =>
        $"⚠️ A question was posted, but {string.Join(" and ", kinds.Select(ExtraFailed))}";

    public override string ExtraTriesUntil(Instant end) => $"Once it is mended, this question gets it within 15 minutes. I keep trying until {end.TimeOfDay()}.";

    public override string ExtraIsGivenUp => "This question stays as it is; once it is mended, the next one has it again.";

    public override string ExtraFailed(ExtraKind kind) => kind switch
    {
        ExtraKind.Thread => "its thread could not be opened",
        ExtraKind.Pin => "it could not be pinned",
        _ => "nobody was pinged",
    };

    public override string Why(PostCause cause, Snowflake channel, Permissions missing, string reason) => cause switch
    {
        PostCause.ChannelGone => "The channel for questions was deleted.",
        PostCause.NoAccess when missing == Permissions.None => $"The bot lacks permissions in {channel.ChannelMention()}.",
        PostCause.NoAccess => $"The bot lacks permissions in {channel.ChannelMention()}: **{missing.InWords(Language.English)}**",
        PostCause.BotRemoved => "The bot was removed from the server.",
        PostCause.WrongKindOfChannel => $"Nothing can be posted in {channel.ChannelMention()}: it is no text channel, announcement channel or forum.",
        PostCause.ThreadLimit => "The server has as many open threads as Discord allows, so no other could be opened.",
        PostCause.PinLimit => $"{channel.ChannelMention()} holds as many pinned messages as it can.",
        PostCause.TagRequired => $"Every post in the forum {channel.ChannelMention()} must bear a tag.",
        PostCause.Archived => $"The thread {channel.ChannelMention()} is archived or locked.",
        PostCause.RoleGone => "The role to ping was deleted.",
        PostCause.RoleNotMentionable => "The bot may not ping that role, so its name stood there but nobody was notified.",
        PostCause.NoQuestion => "No question at all fits the chosen topics and levels.",
        PostCause.DiscordDown => "Discord was having trouble and did not take the post.",
        PostCause.Network => "The bot could not reach Discord.",
        PostCause.Timeout => "Discord did not answer in time.",
        PostCause.Offline => "The bot was not running at that time.",
        PostCause.Interrupted => "The bot went down while it was posting.",
        _ => $"Something unexpected happened (`{reason}`).",
    };

    public override string? Fix(PostCause cause) => cause switch
    {
        PostCause.ChannelGone or PostCause.WrongKindOfChannel => $"Please {OtherChannel}.",
        PostCause.NoAccess => $"Allow them for the bot's role under the channel's settings → Permissions, or {OtherChannel}.",
        PostCause.BotRemoved => "Invite the bot again and it goes on with the settings as they are.",
        PostCause.ThreadLimit => "Please close or archive threads that are done.",
        PostCause.PinLimit => "Unpin some old messages, or turn `pin` off with `/question schedule edit`.",
        PostCause.TagRequired => $"Turn off \"Require people to select tags\" in the forum's settings, or {OtherChannel}.",
        PostCause.Archived => $"Open and unlock the thread again, or {OtherChannel}.",
        PostCause.RoleGone => "Choose another role with `/question schedule edit ping:`, or set `no_ping`.",
        PostCause.RoleNotMentionable =>
            "Turn on \"Allow anyone to @mention this role\" in the role's settings, or allow the bot to mention all roles.",
        PostCause.NoQuestion => "Please widen the topics or levels with `/question schedule edit`.",
        PostCause.Unknown => "If this notice keeps coming, please tell whoever runs the bot.",
        _ => null,
    };

    public override string TriesUntil(Instant end) => $"Once it is mended, the question is posted within 15 minutes. I keep trying until {end.TimeOfDay()}.";

    public override string Missed(string first, string last, int count) => count == 1 ? last : $"{count} times, from {first} to {last}";

    public override string NextComes(Instant at) => $"The next question comes as planned, {at.DateAndTime()}.";

    public override string BriefFailed(int count) => $"⏳ being tried again: **{count}** · `/question history`";

    public override string BriefMissed(int count, int days) => $"❌ missed in the last {days} days: **{count}** · `/question history`";

    public override string BriefPool(string name, int left, bool isLow) => isLow ? $"{name} **{left}** ⚠️" : $"{name} {left}";

    public override string BriefPools(string pools) => $"📚 questions never asked yet: {pools}";
}
