using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

internal sealed class ScheduleTextsEnglish : ScheduleTexts
{
    public override string ListTitle => "Question schedules";

    public override string NotSetUp => "There is no question schedule yet. First a server manager chooses where and when with `/setup`.";

    public override string NothingNamed => "Please choose at least one thing to change and send it again, for example `time:10:00`. Nothing was changed.";

    public override string WhenTitle => "When";

    public override string WhatTitle => "What";

    public override string BesideTitle => "Along with it";

    public override string NextTitle => "Next question";

    public override string AllTopics => "all topics";

    public override string AllLevels => "all levels";

    public override string Climbs => "harder through the week";

    public override string WithThread => "opens a thread";

    public override string WithPin => "pins the newest";

    public override string NothingBeside => "no ping, thread or pin";

    public override string NoNext => "No question is planned.";

    public override string RemoveButton => "Remove";

    public override string FirstStays => "The first schedule is the one of `/setup`, so it cannot be removed. To give it a rest, use `/question pause`.";

    public override string ResumesTooSoon => "A schedule can go on from tomorrow on at the earliest. Please choose a later day.";

    public override string NotPaused => "Only a paused schedule has a day on which it resumes. Please switch “Paused” on first.";

    public override string UnknownTime => "I could not read that time. Please send it again as `09:00`, `9am` or `9:30 pm`. Nothing was changed.";

    public override string UnknownLevels => "Please pick the levels from the list. Nothing was changed.";

    public override string UnknownRole => "There is no such role in this server. Please pick one in `ping` and send it again. To ping nobody, turn on `no_ping` in `/question schedule edit`. Nothing was changed.";

    public override string EveryoneIsNoRole => "I do not ping @everyone. Please make a role for those who wait for questions and pick that. Nothing was changed.";

    public override string BothPingAndNone => "You gave both `ping` and `no_ping`, so I do not know which you mean. Please give only one. Nothing was changed.";

    public override string PinInForum => "In a forum each question is a post of its own and comes out on top, so nothing is pinned there. Please send it again without `pin`. Nothing was changed.";

    public override string NoQuestionFits => "No question at all fits those topics and levels. Please widen one of them. Nothing was changed.";

    public override string UnknownChannel => "There is no such channel in this server. Please pick one in `channel` and send it again. Nothing was changed.";

    public override string Field(ScheduleField field) => field switch
    {
        ScheduleField.Name => "name",
        ScheduleField.Channel => "channel",
        ScheduleField.Time => "time",
        ScheduleField.Days => "days",
        ScheduleField.Topics => "topics",
        ScheduleField.Excluded => "excluded topics",
        ScheduleField.Levels => "levels",
        ScheduleField.Climb => "rising levels",
        ScheduleField.Language => "language",
        ScheduleField.Ping => "role to ping",
        ScheduleField.Thread => "thread",
        _ => "pin",
    };

    public override string Level(QuestionLevels level) => level switch
    {
        QuestionLevels.Basic => "basic",
        QuestionLevels.Intermediate => "intermediate",
        _ => "advanced",
    };

    public override string On => "on";

    public override string Off => "off";

    public override string ServersLanguage => "the server's";

    public override string None => "none";

    public override string TodaysQuestion => "Today's question";

    public override string CheckSubject => "Question schedules";

    public override string LastSent(Instant at) => $"Last question {at.Relative()}.";

    public override string NoneSent => "No question was posted yet.";

    public override string NextAt(Instant at) => $"Next question {at.Relative()}.";

    public override string NothingToClimb => "ℹ️ There is only one level, so nothing gets harder. Please pick two or more in `levels` of `/question schedule edit`.";

    public override string Called(string name) => name.StartsWith("Schedule ", StringComparison.Ordinal) ? $"**{name}**" : $"the schedule **{name}**";

    public override string Nameless(string number) => $"Schedule {number}";

    public override string Except(string topics) => $"without {topics}";

    public override string InLanguage(Language language) => language == Language.Korean ? "in Korean" : "in English";

    public override string Pings(Snowflake role) => $"pings {role.RoleMention()}";

    public override string Paused(string? until) => until is null ? "⏸️ Paused." : $"⏸️ Paused until {until}.";

    public override string PausedSince(Instant since, string? until) => until is null
        ? $"⏸️ Paused since {since.DateAndTime()}. To start it again, send `/question resume`."
        : $"⏸️ Paused since {since.DateAndTime()}; questions come again from {until} on. To start before that, send `/question resume`.";

    public override string Pool(PoolSize size) => size.Left == 0
        ? $"All {size.Total} questions were asked; the oldest come again first."
        : $"{size.Left} of {size.Total} questions not asked yet";

    public override string FewQuestions(int total) => $"📉 Only {total} questions fit. Once all were asked, the oldest come again first.";

    public override string Added(string name) => $"✅ Added {Called(name)}.";

    public override string Edited(string name, IEnumerable<string> changes) => $"✅ Changed **{name}**: {string.Join(", ", changes)}";

    public override string Unchanged(string name) => $"**{name}** is like that already.";

    public override string ReallyRemove(string name) =>
        $"Remove {Called(name)}? Its past questions and answers stay, but nothing more comes from it. To give it a rest only, use `/question pause`.";

    public override string Removed(string name) => $"🗑️ Removed {Called(name)}. The buttons below its past questions go on working.";

    public override string UnknownSchedule(string typed) => $"I could not find the schedule `{typed}`. Please pick a name or number of `/question schedule list`.";

    public override string TooMany(int most) => $"A server has at most {most} schedules. Please remove one that you no longer need with `/question schedule remove` first.";

    public override string BadName(int longest) => $"Please give a name of 1 to {longest} characters. Nothing was changed.";

    public override string NameTaken(string name) => $"There is a schedule named **{name}** already. Please choose another name. Nothing was changed.";

    public override string UnknownDays(string typed) => $"I could not read days in `{typed}`. Please write them as `mon, wed, fri`, `weekdays` or `every day`. Nothing was changed.";

    public override string UnknownTopic(string typed) => $"I could not find the topic `{typed}`. Please pick from the list; put commas between several. Nothing was changed.";

    public override string TimeBeforeDayStart(string time) =>
        $"The day starts at {time} and an earlier question would count for the day before, so please choose a time from {time} to 23:59. Nothing was changed.";

    public override string WrongKindOfChannel(Snowflake channel) =>
        $"Questions cannot be posted in {channel.ChannelMention()}. Please pick a text channel, an announcement channel or a forum. Nothing was changed.";

    public override string MissingPermissions(Snowflake channel, Permissions missing) =>
        $"The bot lacks permissions in {channel.ChannelMention()}: **{missing.InWords(Words.Language.English)}**. Please allow them for the bot's role under the channel's settings → Permissions and send it again. Nothing was changed.";

    public override string TagRequired(Snowflake channel) =>
        $"Every post in the forum {channel.ChannelMention()} must bear a tag. Please turn off \"Require people to select tags\" in the forum's settings, or pick another channel. Nothing was changed.";

    public override string RoleNotMentionable(Snowflake role) =>
        $"The bot may not ping {role.RoleMention()} now. Please turn on \"Allow anyone to @mention this role\" in the role's settings, or allow the bot to mention all roles, and send it again. Nothing was changed.";
}
