using System.Data;
using NodaTime;
using StudyBot.Configuration;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Language, time and staff. A guild that was never set up is, once these are written.</summary>
internal sealed class BasicSettings(SettingsStore store, ZoneFinder zones) : SettingSection
{
    private const string Zone = "basics.time_zone";
    private const string StaffRole = "staff.role";
    private const string StaffChannel = "staff.channel";

    private static readonly (string Path, Setting Setting)[] Entries =
    [
        (SharedSettings.Language, Setting.Language),
        (Zone, Setting.Zone),
        (SharedSettings.DayStart, Setting.DayStart),
        (StaffRole, Setting.StaffRole),
        (StaffChannel, Setting.StaffChannel),
    ];

    public override IReadOnlyList<SettingField> Fields { get; } = BasicFields.All(zones);

    public override IReadOnlyList<string> Columns { get; } =
    [
        "guild_settings.language", "guild_settings.time_zone", "guild_settings.day_start_minutes",
        "guild_settings.staff_role_id", "guild_settings.staff_channel_id",
    ];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [SetupLogEntry.First, SetupLogEntry.Change];

    public override bool Tells(StaffAction action, string path) =>
        (action.Kind == SetupLogEntry.First && path is (SharedSettings.Language or Zone)) || SettingChange.IsIn(action.Details, Array.Find(Entries, entry => entry.Path == path).Setting);

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet)
    {
        var guild = GuildSettingsReader.Of(connection, scope.GuildId, scope.Locale);
        return sheet
            .With(SharedSettings.Language, guild.Language.Code())
            .With(Zone, guild.Zone.Id)
            .With(SharedSettings.DayStart, TypedKinds.Of(guild.DayStart.OnTheClock()))
            .With(StaffRole, PlaceKind.Of(guild.StaffRoleId))
            .With(StaffChannel, PlaceKind.Of(guild.StaffChannelId));
    }

    public override async Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var (texts, guild) = (SetupTexts.Both.In(draft.Language), draft.Scope.GuildId);
        if (IsFirst(draft) && SharedSettings.QuestionChannel(draft.Wanted) is null)
            draft.Object(SharedSettings.Schedules, texts.NoFirstSchedule);
        if (draft.Changes(SharedSettings.DayStart) && TypedKinds.TimeOf(draft.Wanted[SharedSettings.DayStart]!) > BasicFields.LatestDayStart)
            draft.Object(SharedSettings.DayStart, texts.DayStartTooLate(BasicFields.LatestDayStart.InWords()));
        if (draft.Changes(StaffRole) && PlaceKind.IdOf(draft.Wanted[StaffRole]) is { } role)
        {
            var isManaged = draft.Scope.Places.Roles.Any(place => place.Id == role && place.IsManaged);
            draft.Object(StaffRole, role == guild ? texts.EveryoneIsNotStaff : isManaged ? texts.RoleOfAnApplication(role) : null);
        }

        if (draft.Changes(StaffChannel) && PlaceKind.IdOf(draft.Wanted[StaffChannel]) is { } channel)
            draft.Object(StaffChannel, ChannelObjection.Of(await draft.Scope.Inquiry.JudgeAsync(channel, ChannelUse.Staff, cancellationToken), channel, draft.Language));
    }

    public override bool Concerns(SettingDraft draft) => base.Concerns(draft) || (IsFirst(draft) && draft.Differences.Count > 0);

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var wanted = draft.Wanted;
        var (first, channel) = (IsFirst(draft), SharedSettings.QuestionChannel(wanted));
        store.Save(connection, new SetupChange
        {
            GuildId = draft.Scope.GuildId,
            GuildLocale = draft.Scope.Locale,
            Language = Languages.OfCode(wanted[SharedSettings.Language]!),
            Zone = DateTimeZoneProviders.Tzdb[wanted[Zone]!],
            DayStart = Duration.FromTicks(TypedKinds.TimeOf(wanted[SharedSettings.DayStart]!).TickOfDay),
            ChannelId = first ? channel : null,
            FirstChannelId = channel ?? default,
            Time = first && SharedSettings.QuestionTime(wanted) is { } time ? TypedKinds.TimeOf(time) : null,
            StaffRoleId = PlaceKind.IdOf(wanted[StaffRole]),
            ClearsStaffRole = wanted[StaffRole] is null,
            StaffChannelId = PlaceKind.IdOf(wanted[StaffChannel]),
            ClearsStaffChannel = wanted[StaffChannel] is null,
            By = draft.By,
            IsSetup = false,
            At = draft.Scope.At,
        });
    }

    public override string? OnWritten(SettingDraft draft) => draft.Changes(StaffRole) && draft.Wanted[StaffRole] is not null
        ? SetupTexts.Both.In(draft.Language).HowStaffSeeCommands
        : null;

    /// <summary>A guild that was set up always has its first schedule.</summary>
    private static bool IsFirst(SettingDraft draft) => SharedSettings.QuestionChannel(draft.Before) is null;
}
