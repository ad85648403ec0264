using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

internal sealed class GuideTextsEnglish : GuideTexts
{
    public override string Progress(int step, int count) => $"{step}/{count}";

    public override string TitleOf(GuideStep step) => step switch
    {
        GuideStep.Language => "Language",
        GuideStep.Zone => "Time zone",
        GuideStep.Questions => "Channel and time",
        GuideStep.Days => "Study days",
        GuideStep.Staff => "Staff",
        _ => "Last look",
    };

    public override string Standing => "Current settings";

    public override string Explain(GuideStep step, string dayStart) => step switch
    {
        GuideStep.Language => "What the bot speaks where everyone reads it.",
        GuideStep.Zone => $"A new day begins at {dayStart} in this zone.",
        GuideStep.Questions => "Where and when the daily interview question is posted.",
        GuideStep.Days => "On other days no question comes and no streak breaks.",
        _ => "You can leave this empty. Whoever has Manage Server is staff already.",
    };

    public override string Welcome => "👋 A few choices, one after the other. If the defaults suit you, ⏭️ leads right to the last look.";

    public override string NameOf(GuideField field) => field switch
    {
        GuideField.Language => "Language",
        GuideField.Zone => "Zone",
        GuideField.Channel => "Channel",
        GuideField.Time => "Time",
        GuideField.Days => "Days",
        GuideField.StaffRole => "Role",
        _ => "Notices",
    };

    public override string Choose(GuideField field) => field switch
    {
        GuideField.Language => "Pick a language",
        GuideField.Zone => "Pick a city",
        GuideField.Channel => "The channel for questions",
        GuideField.Time => "The time for questions",
        GuideField.Days => "Pick all days on which you study",
        GuideField.StaffRole => "Staff role (optional)",
        _ => "A channel that only staff see (else a DM)",
    };

    public override string Chosen => "just picked";

    public override string Set => "set now";

    public override string Default => "default";

    public override string Back => "Back";

    public override string Next => "Next";

    public override string AcceptDefaults => "Use defaults for the rest";

    public override string ToPreview => "To the last look";

    public override string OtherCity => "Another city";

    public override string OtherTime => "Another time";

    public override string CityInput => "City";

    public override string CityPlaceholder => "e.g. Busan, Amsterdam, Asia/Seoul";

    public override string TimeInput => "When the question is posted";

    public override string TimePlaceholder => "e.g. 9:30, 9pm, 21:30";

    public override string GoesOn(Snowflake by, Instant at) => $"⏸️ Going on where {by.UserMention()} stopped {at.Relative()}.";

    public override string UnknownCity(string typed) =>
        $"⚠️ There is no time zone for '{typed}'. Type a large city nearby, or something like `Asia/Seoul`.";

    public override string WhichCity(string typed) => $"🔎 '{typed}' could be several places. Please pick one below.";

    public override string UnknownTime(string typed) => $"⚠️ '{typed}' isn't a time of day. Type something like `9:30` or `9pm`.";

    public override string TooEarly(string dayStart) =>
        $"⚠️ A day starts at {dayStart}, so an earlier question would belong to the day before. Pick a time from {dayStart} to 23:59.";

    public override string NotUnderstood => "⚠️ That choice means nothing here. Please pick again below.";

    public override string EveryoneIsNotStaff => "⚠️ With @everyone all members would be staff. Pick a role that only staff have.";

    public override string RoleOfAnApplication(Snowflake role) => $"⚠️ {role.RoleMention()} belongs to a bot or an integration and cannot be given to people. Pick another role.";

    public override string StaffChannelIsPublic(Snowflake channel) =>
        $"⚠️ Everyone in the server can read {channel.ChannelMention()}. Make it private, or pick another channel.";

    public override string WouldChange(IEnumerable<string> changes) => $"Changes: {string.Join(", ", changes)}";

    public override string PressGo => "Press the button below and it starts like this.";

    public override string PressSave => "Press the button below and this is saved.";

    public override string PickToChange => "Pick what you would like to change. Looking changes nothing.";

    public override string PickStep => "What to change";

    public override string LooksLike => "Questions will look like this; what is asked is drawn on the day. 👇";

    public override string Go => "Start";

    public override string Save => "Save";

    public override string Discard => "Discard my choices";

    public override string Discarded => "↩️ Your choices are dropped; nothing was changed.";

    public override string ChangedMeanwhile => "🔄 Something changed meanwhile. Have a look and press once more.";

    public override string NotYet => "✋ Not started yet. Mend this first, then press again.";

    public override string NotSaved => "✋ Not saved yet. Mend this first, then press again.";

    public override string AllWell => "🩺 Every permission it needs is there.";

    public override string SomethingIsMissing => "🩺 Questions will come, but something needs mending.";

    public override string ChangeSomething => "Change settings";
}
