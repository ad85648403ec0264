using System.Data;
using StudyBot.Configuration;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>When the morning's brief comes. A time switches it on, none switches it off.</summary>
internal sealed class BriefSettings(BriefPlanStore plans) : SettingSection
{
    private const string Time = "staff.brief";

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        new(Time, new("아침 브리핑", "Morning brief"), TypedKinds.Time)
        {
            None = new("꺼짐", "off"),
            Help = new("공부하는 날 아침, 운영진 채널에 브리핑이 올라올 시각이에요. 비우면 올리지 않아요.", "When the brief comes to the staff channel on study days. Without a time it does not."),
        },
    ];

    public override IReadOnlyList<string> Columns { get; } = ["brief_plan.local_time"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [BriefLogEntries.SwitchedOn, BriefLogEntries.SwitchedOff];

    public override bool Tells(StaffAction action, string path) => true;

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        BriefPlanStore.Find(connection, scope.GuildId) is { NextDue: not null } plan ? sheet.With(Time, TypedKinds.Of(plan.LocalTime)) : sheet;

    public override async Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var (wanted, texts) = (draft.Wanted, BriefTexts.Both.In(draft.Language));
        if (wanted[Time] is not { } time)
            return;

        if (draft.Changes(Time) || draft.Changes(SharedSettings.DayStart))
        {
            var tooEarly = BriefDesk.TooEarly(TypedKinds.TimeOf(time), TypedKinds.TimeOf(wanted[SharedSettings.DayStart]!), texts);
            draft.Object(draft.Changes(SharedSettings.DayStart) ? SharedSettings.DayStart : Time, tooEarly);
        }

        if (!draft.Changes(Time) && !draft.Changes(SharedSettings.StaffChannel))
            return;
        if (PlaceKind.IdOf(wanted[SharedSettings.StaffChannel]) is not { } channel)
        {
            draft.Object(draft.Changes(Time) ? Time : SharedSettings.StaffChannel, texts.NoStaffChannel);
            return;
        }

        var verdict = await draft.Scope.Inquiry.JudgeAsync(channel, ChannelUse.Staff, cancellationToken);
        draft.Object(Time, BriefDesk.Objection(verdict, channel, draft.Language));
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var guild = GuildSettingsReader.Of(connection, draft.Scope.GuildId, draft.Scope.Locale);
        if (draft.Wanted[Time] is { } time)
            plans.SwitchOn(connection, new BriefPlan { GuildId = guild.GuildId, LocalTime = TypedKinds.TimeOf(time) }, guild.Zone, draft.By, draft.Scope.At);
        else
            plans.SwitchOff(connection, guild.GuildId, draft.By, draft.Scope.At);
    }
}
