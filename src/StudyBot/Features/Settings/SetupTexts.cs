using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal abstract class SetupTexts
{
    public static Bilingual<SetupTexts> Both { get; } = new(new SetupTextsKorean(), new SetupTextsEnglish());

    /// <summary>The guild's first setup.</summary>
    public abstract string Ready { get; }

    /// <summary>Everything that was named is so already.</summary>
    public abstract string UnchangedAlready { get; }

    /// <summary>Why the next question comes tomorrow.</summary>
    public abstract string AskedToday { get; }

    /// <summary>The same when it comes later than that.</summary>
    public abstract string AskedTodayAndNextOn(string next);

    /// <summary>A new zone has made it an earlier date again: why the next question waits beyond one that was asked.</summary>
    public abstract string AskedAhead(string asked, string next);

    public abstract string Time { get; }

    public abstract string NextQuestion { get; }

    /// <summary>Before the reason.</summary>
    public abstract string NoNextQuestion { get; }

    public abstract string Channel { get; }

    public abstract string Language { get; }

    public abstract string Zone { get; }

    public abstract string StudyDays { get; }

    public abstract string DayStart { get; }

    public abstract string StaffRole { get; }

    public abstract string StaffChannel { get; }

    /// <summary>In place of the role: who is staff then.</summary>
    public abstract string NoStaffRole { get; }

    /// <summary>In place of the channel: where notices go then.</summary>
    public abstract string NoStaffChannel { get; }

    /// <summary>Discord hides staff commands from a role until an organiser adds it.</summary>
    public abstract string HowStaffSeeCommands { get; }

    public abstract string TryNext { get; }

    public abstract string WhatToTry { get; }

    public abstract string NotAllowed { get; }

    public abstract string UnknownLanguage { get; }

    public abstract string UnknownZone { get; }

    public abstract string UnknownTime { get; }

    public abstract string UnknownChannel { get; }

    public abstract string UnknownStaffChannel { get; }

    public abstract string EveryoneIsNotStaff { get; }

    public abstract string UnknownRole { get; }

    public abstract string WrongKindOfChannel(Snowflake channel);

    /// <param name="channel">Where.</param>
    /// <param name="missing">One bit or more.</param>
    public abstract string MissingPermissions(Snowflake channel, Permissions missing);

    /// <param name="time">When the guild's day starts.</param>
    public abstract string TimeBeforeDayStart(string time);

    /// <summary>The channel that was chosen earlier is gone.</summary>
    public abstract string ChosenChannelGone(Snowflake channel);

    /// <summary>The channel that was chosen earlier became a forum or the like.</summary>
    public abstract string ChosenChannelOfWrongKind(Snowflake channel);

    /// <summary>The bot was shut out of the channel that was chosen earlier.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="missing">One bit or more.</param>
    public abstract string ChosenChannelClosed(Snowflake channel, Permissions missing);

    public abstract string WrongKindOfStaffChannel(Snowflake channel);

    public abstract string StaffChannelIsPublic(Snowflake channel);

    /// <summary>What was chosen earlier went wrong since.</summary>
    /// <param name="channel">Where staff are told things.</param>
    /// <param name="fitness">What is wrong with it.</param>
    public abstract string ChosenStaffChannelUnfit(Snowflake channel, ChannelFitness fitness);

    /// <summary>Of a staff role that the server no longer has.</summary>
    public abstract string ChosenStaffRoleGone { get; }

    /// <summary>A role that nobody can be given by hand.</summary>
    public abstract string RoleOfAnApplication(Snowflake role);

    /// <param name="option">Its name, as Discord shows it.</param>
    public abstract string BothChosenAndCleared(string option);

    /// <param name="changes">One or more, as <see cref="Said"/> names them.</param>
    public abstract string Changed(IEnumerable<string> changes);

    public abstract string NameOf(Language language);

    public abstract string DayStartsAt(string time);

    public string Said(SettingChange change) => $"{NameOf(change.Setting)} {Value(change.Setting, change.Before)} → {Value(change.Setting, change.After)}";

    /// <summary>In the staff log, whose line names who it was.</summary>
    /// <param name="changes">One or more.</param>
    public abstract string Logged(IReadOnlyList<SettingChange> changes);

    /// <summary>The guild's first setup, in the staff log.</summary>
    /// <param name="changes">Who is staff; empty when nobody was named.</param>
    public abstract string LoggedFirst(IReadOnlyList<SettingChange> changes);

    /// <summary>To settings that would set a guild up, but name no channel for questions.</summary>
    public abstract string NoFirstSchedule { get; }

    public abstract string DayStartTooLate(string latest);

    /// <summary>In place of a channel that the server no longer has.</summary>
    public abstract string Deleted { get; }

    /// <summary>Its own language.</summary>
    protected abstract Words.Language Speaks { get; }

    /// <summary>In place of something that is not set.</summary>
    protected abstract string None { get; }

    private string NameOf(Setting setting) => setting switch
    {
        Setting.Time => Time,
        Setting.Channel => Channel,
        Setting.Language => Language,
        Setting.Zone => Zone,
        Setting.DayStart => DayStart,
        Setting.StaffRole => StaffRole,
        Setting.StudyDays => StudyDays,
        _ => StaffChannel,
    };

    private string Value(Setting setting, string? value) => (setting, value) switch
    {
        (_, null) => None,
        (Setting.Language, _) => NameOf(Languages.OfCode(value)),
        (Setting.StudyDays, _) => new Weekdays(int.Parse(value, CultureInfo.InvariantCulture)).InWords(Speaks),
        _ => value,
    };
}
