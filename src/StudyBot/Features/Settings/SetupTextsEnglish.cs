using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal sealed class SetupTextsEnglish : SetupTexts
{
    public override string Ready => "✅ All set. Send `/setup` again whenever you want to change something.";

    public override string UnchangedAlready => "That is so already. Nothing was changed; these are the current settings.";

    public override string AskedTodayAndNextOn(string next) => $"Today's question is posted already, so the next one comes on {next}.";

    public override string AskedAhead(string asked, string next) =>
        $"The question of {asked} was posted before the time zone changed. No date gets two, so the next one comes on {next}.";

    public override string AskedToday => "Today's question has been posted already, so the next one comes tomorrow.";

    public override string Time => "Time";

    public override string NextQuestion => "Next question";

    public override string NoNextQuestion => "None is planned.";

    public override string Channel => "Channel";

    public override string Language => "Language";

    public override string Zone => "Time zone";

    public override string StudyDays => "Study days";

    public override string DayStart => "Start of the day";

    public override string StaffRole => "Staff role";

    public override string StaffChannel => "Staff channel";

    public override string NoStaffRole => "none (only those with Manage Server are staff)";

    public override string NoStaffChannel => "none (a DM to whoever sent `/setup` last)";

    public override string HowStaffSeeCommands => "🔑 To let this role see the staff commands, open Server Settings → Integrations → StudyBot and add the role to `/staff`.";

    public override string TryNext => "Try next";

    public override string WhatToTry => "Record today with `/checkin` and read a piece of advice with `/advice`. Once a question is posted, `/question today` opens it too.";

    public override string NotAllowed => "`/setup` needs the Manage Server permission. Please ask someone who has it.";

    public override string UnknownLanguage => "Please choose 한국어 or English as the language.";

    public override string UnknownZone => "I do not know that time zone. Type a city such as `London` and pick from the list. A name such as `Asia/Seoul` works too. Nothing was changed.";

    public override string UnknownTime => "I could not read that time. Please send it again as `09:00`, `9am` or `9:30 pm`. Nothing was changed.";

    public override string UnknownChannel => "There is no such channel in this server. Please pick one in `channel` and send it again. Nothing was changed.";

    public override string UnknownStaffChannel => "There is no such channel in this server. Please pick one in `staff_channel` and send it again. Nothing was changed.";

    public override string EveryoneIsNotStaff => "With @everyone, the whole server would be staff. Please pick a role that only staff have. To take a chosen role back, use `/setup clear:`. Nothing was changed.";

    public override string UnknownRole => "There is no such role in this server. Please pick one in `staff_role` and send it again. Nothing was changed.";

    public override string WrongKindOfChannel(Snowflake channel) =>
        $"Questions cannot be posted in {channel.ChannelMention()}. Please pick a text or announcement channel in `channel`. Nothing was changed.";

    public override string MissingPermissions(Snowflake channel, Permissions missing) =>
        $"The bot lacks permissions in {channel.ChannelMention()}: {missing.InWords(Words.Language.English)}. Please grant them in the channel's settings and send `/setup` again. Nothing was changed.";

    public override string TimeBeforeDayStart(string time) =>
        $"The day starts at {time} and an earlier question would count for the day before, so please choose a time from {time} to 23:59. Nothing was changed.";

    public override string ChosenChannelGone(Snowflake channel) =>
        $"The channel chosen for questions, {channel.ChannelMention()}, is gone. Please choose another one with `/setup channel:`. Nothing was changed.";

    public override string ChosenChannelOfWrongKind(Snowflake channel) =>
        $"Questions can no longer be posted in {channel.ChannelMention()}, the channel chosen for them. Please choose a text or announcement channel with `/setup channel:`. Nothing was changed.";

    public override string ChosenChannelClosed(Snowflake channel, Permissions missing) =>
        $"The bot lacks permissions in {channel.ChannelMention()}, the channel chosen for questions: {missing.InWords(Words.Language.English)}. Please grant them in the channel's settings and send `/setup` again, or choose another channel with `/setup channel:`. Nothing was changed.";

    public override string WrongKindOfStaffChannel(Snowflake channel) =>
        $"Notices for staff cannot be posted in {channel.ChannelMention()}. Please pick a text channel in `staff_channel`. Nothing was changed.";

    public override string StaffChannelIsPublic(Snowflake channel) =>
        $"Everyone in the server can read {channel.ChannelMention()}, and notices hold what members write for staff alone. Please make it a private channel in its settings and add staff and the bot, or pick another one. Nothing was changed.";

    public override string ChosenStaffRoleGone =>
        "⚠️ The staff role was deleted, so only those with Manage Server are staff now. Choose another role with `/setup staff_role:`.";

    public override string ChosenStaffChannelUnfit(Snowflake channel, ChannelFitness fitness) => fitness switch
    {
        ChannelFitness.Public =>
            $"⚠️ Everyone in the server can read the staff channel {channel.ChannelMention()}. Please make it private in its settings, or choose another one with `/setup staff_channel:`.",
        ChannelFitness.Unknown =>
            "⚠️ The staff channel was deleted. Please choose another one with `/setup staff_channel:`. Until then notices come as a DM.",
        _ => $"⚠️ The bot cannot post in the staff channel {channel.ChannelMention()} at the moment. Please check the bot's permissions in its settings, or choose another one with `/setup staff_channel:`. Until then notices come as a DM.",
    };

    public override string RoleOfAnApplication(Snowflake role) =>
        $"The {role.RoleMention()} role belongs to a bot or an integration and cannot be given to people. Please pick another one. Nothing was changed.";

    public override string BothChosenAndCleared(string option) =>
        $"You chose something in `{option}` and asked to `clear` it as well. Please send only one of the two. Nothing was changed.";

    public override string Changed(IEnumerable<string> changes) => $"✅ Changed: {string.Join(", ", changes)}";

    public override string NameOf(Language language) => language == Words.Language.Korean ? "Korean" : "English";

    public override string DayStartsAt(string time) => $"A new day starts at {time}. Studying before that counts for the day before.";

    public override string Logged(IReadOnlyList<SettingChange> changes) =>
        $"changed the settings: {string.Join(", ", changes.Select(Said))}";

    public override string LoggedFirst(IReadOnlyList<SettingChange> changes) => changes.Count == 0
        ? "set the bot up for the first time"
        : $"set the bot up for the first time: {string.Join(", ", changes.Select(Said))}";

    public override string NoFirstSchedule => "This server is not set up yet. Please name the channel for questions under `questions: schedules:` in the file, or send `/setup` first.";

    public override string DayStartTooLate(string latest) => $"Please let the day begin between 00:00 and {latest}.";

    public override string Deleted => "deleted";

    protected override Words.Language Speaks => Words.Language.English;

    protected override string None => "none";
}
