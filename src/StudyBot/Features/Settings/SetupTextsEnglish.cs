using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal sealed class SetupTextsEnglish : SetupTexts
{
    public override string Ready => "✅ All set. Send `/setup` again whenever you want to change something.";

    public override string Unchanged => "These are the current settings. To change something, send `/setup` with just that.";

    public override string AskedToday => "Today's question has been posted already, so the next one comes tomorrow.";

    public override string Time => "Time";

    public override string NextQuestion => "Next question";

    public override string Channel => "Channel";

    public override string Language => "Language";

    public override string Zone => "Time zone";

    public override string DayStart => "Start of the day";

    public override string TryNext => "Try next";

    public override string WhatToTry => "Record today with `/checkin` and read a piece of advice with `/advice`. Once a question is posted, `/question today` opens it too.";

    public override string NotAllowed => "`/setup` needs the Manage Server permission. Please ask someone who has it.";

    public override string UnknownLanguage => "Please choose 한국어 or English as the language.";

    public override string UnknownZone => "I do not know that time zone. Type a city such as `London` and pick from the list. A name such as `Asia/Seoul` works too. Nothing was changed.";

    public override string UnknownTime => "I could not read that time. Please send it again as `09:00`, `9am` or `9:30 pm`. Nothing was changed.";

    public override string UnknownChannel => "There is no such channel in this server. Please pick one in `channel` and send it again. Nothing was changed.";

    public override string WrongKindOfChannel(Snowflake channel) =>
        $"Questions cannot be posted in {channel.ChannelMention()}. Please pick a text or announcement channel in `channel`. Nothing was changed.";

    public override string MissingPermissions(Snowflake channel, Permissions missing) =>
        $"The bot lacks permissions in {channel.ChannelMention()}: {Names(missing)}. Please grant them in the channel's settings and send `/setup` again. Nothing was changed.";

    public override string TimeBeforeDayStart(string time) =>
        $"The day starts at {time} and an earlier question would count for the day before, so please choose a time from {time} to 23:59. Nothing was changed.";

    public override string ChosenChannelGone(Snowflake channel) =>
        $"The channel chosen for questions, {channel.ChannelMention()}, is gone. Please choose another one with `/setup channel:`. Nothing was changed.";

    public override string ChosenChannelOfWrongKind(Snowflake channel) =>
        $"Questions can no longer be posted in {channel.ChannelMention()}, the channel chosen for them. Please choose a text or announcement channel with `/setup channel:`. Nothing was changed.";

    public override string ChosenChannelClosed(Snowflake channel, Permissions missing) =>
        $"The bot lacks permissions in {channel.ChannelMention()}, the channel chosen for questions: {Names(missing)}. Please grant them in the channel's settings and send `/setup` again, or choose another channel with `/setup channel:`. Nothing was changed.";

    public override string Changed(IEnumerable<string> changes) => $"✅ Changed: {string.Join(", ", changes)}";

    public override string NameOf(Language language) => language == Words.Language.Korean ? "Korean" : "English";

    public override string NowThere(string time) => $"now {time}";

    public override string DayStartsAt(string time) => $"A new day starts at {time}. Studying before that counts for the day before.";

    private static string Names(Permissions missing) => Named(
        missing,
        (Permissions.ViewChannel, "View Channel"),
        (Permissions.SendMessages, "Send Messages"),
        (Permissions.EmbedLinks, "Embed Links"),
        (Permissions.ReadMessageHistory, "Read Message History"));
}
