using System.Data;
using NodaTime;
using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Digests.Plans;

/// <summary>Where and when the weekly digest comes. A channel switches it on, none switches it off.</summary>
internal sealed class DigestSettings(PlanStore plans) : SettingSection
{
    private const string Channel = "digest.channel";
    private const string Time = "digest.time";
    private const string Usual = "09:00";

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        new(Channel, new("채널", "Channel"), new PlaceKind([ChannelType.GuildText, ChannelType.GuildAnnouncement]))
        {
            None = new("꺼짐", "off"),
            Help = new("월요일마다 지난주 소식이 올라올 채널이에요. 비우면 올리지 않아요.", "Where the digest is posted on Mondays. Leave it empty to post none."),
        },
        new(Time, new("시각", "Time"), TypedKinds.Time)
        {
            None = new("질문과 같은 시각", "with the questions"),
            Help = new("월요일 몇 시에 올릴지예요.", "When on Mondays."),
        },
    ];

    public override IReadOnlyList<string> Columns { get; } = ["digest_plan.channel_id", "digest_plan.local_time"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [DigestLogEntries.SwitchedOn, DigestLogEntries.SwitchedOff];

    public override bool Tells(StaffAction action, string path) => true;

    /// <summary>While it is off, neither counts.</summary>
    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        PlanStore.Find(connection, scope.GuildId) is { NextDue: not null } plan
            ? sheet.With(Channel, PlaceKind.Of(plan.ChannelId)).With(Time, TypedKinds.Of(plan.LocalTime))
            : sheet;

    /// <summary>It comes with the questions where nobody says when.</summary>
    public override SettingSheet Complete(SettingScope scope, SettingSheet before, SettingSheet wanted) => wanted[Channel] is null || wanted[Time] is not null
        ? wanted
        : wanted.With(Time, SharedSettings.QuestionTime(wanted) ?? Usual);

    public override async Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var (wanted, texts) = (draft.Wanted, DigestTexts.Both.In(draft.Language));
        if (PlaceKind.IdOf(wanted[Channel]) is not { } channel)
        {
            draft.Object(Time, draft.Changes(Time) && wanted[Time] is not null ? texts.ChannelFirst : null);
            return;
        }

        if (draft.Changes(Channel) || draft.Changes(Time) || draft.Changes(SharedSettings.DayStart))
        {
            var tooEarly = TooEarly(TimeOf(wanted), TypedKinds.TimeOf(wanted[SharedSettings.DayStart]!), texts);
            draft.Object(draft.Changes(SharedSettings.DayStart) ? SharedSettings.DayStart : Time, tooEarly);
        }

        if (draft.Changes(Channel))
        {
            var verdict = await draft.Scope.Inquiry.JudgeAsync(channel, ChannelUse.Questions, cancellationToken);
            draft.Object(Channel, ChannelObjection.Of(verdict, channel, draft.Language));
        }
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var guild = GuildSettingsReader.Of(connection, draft.Scope.GuildId, draft.Scope.Locale);
        if (PlaceKind.IdOf(draft.Wanted[Channel]) is { } channel)
            plans.SwitchOn(connection, new DigestPlan { GuildId = guild.GuildId, ChannelId = channel, LocalTime = TimeOf(draft.Wanted) }, guild.Zone, draft.By, draft.Scope.At);
        else
            plans.SwitchOff(connection, guild.GuildId, draft.By, draft.Scope.At);
    }

    /// <summary>Sunday's study day is not over before the day starts; null when it is by then.</summary>
    public static string? TooEarly(LocalTime time, LocalTime dayStart, DigestTexts texts) =>
        time < dayStart ? texts.BeforeDayStart(dayStart.InWords()) : null;

    private static LocalTime TimeOf(SettingSheet sheet) => TypedKinds.TimeOf(sheet[Time] ?? Usual);
}
