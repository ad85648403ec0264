using System.Data;
using StudyBot.Configuration;
using StudyBot.Staff;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>Which role each milestone gives, and whether the channel may hear.</summary>
internal sealed class MilestoneSettings(RoleStore roles, RoleCheck check) : SettingSection
{
    private const string Announce = "milestones.announce";

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        new(Announce, new("채널에 알리기", "Telling the channel"), ChoiceKind.Flag)
        {
            Default = ChoiceKind.No,
            Help = new("마일스톤을 채운 사람에게 채널에 알릴지 물어봐요.", "Members who reach a milestone are asked whether the channel shall hear."),
        },
        .. Study.Milestones.Days.Select(days => new SettingField(PathOf(days), new($"연속 {days}일 역할", $"Role for {days} days"), PlaceKind.Role)
        {
            None = new("없음", "none"),
            Help = new($"연속 {days}일을 채우면 이 역할을 줘요.", $"Whoever reaches {days} days in a row gets it."),
        }),
    ];

    public override IReadOnlyList<string> Columns { get; } = ["milestone_guild.announces", "milestone_role.days", "milestone_role.role_id"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } =
        [MilestoneLogEntries.RoleSet, MilestoneLogEntries.RoleCleared, MilestoneLogEntries.Announcing];

    public override bool Tells(StaffAction action, string path) => path == Announce
        ? action.Kind == MilestoneLogEntries.Announcing
        : Study.Milestones.Days.Any(days => path == PathOf(days) && MilestoneLogEntries.IsOf(action, days));

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        RoleStore.Of(connection, scope.GuildId).Aggregate(
            sheet.With(Announce, ChoiceKind.Of(RoleStore.Announces(connection, scope.GuildId))),
            (all, row) => all.With(PathOf(row.Days), PlaceKind.Of(row.RoleId)));

    public override async Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var texts = MilestoneTexts.Both.In(draft.Language);
        if (draft.Changes(Announce) && draft.Wanted[Announce] == ChoiceKind.Yes && SharedSettings.QuestionChannel(draft.Wanted) is null)
            draft.Object(Announce, texts.NoChannel);
        foreach (var path in Study.Milestones.Days.Select(PathOf).Where(draft.Changes))
        {
            if (PlaceKind.IdOf(draft.Wanted[path]) is not { } role)
                continue;
            var fitness = check.Judge(draft.Scope.GuildId, await draft.Scope.Inquiry.AccessAsync(cancellationToken), role);
            draft.Object(path, fitness == RoleFitness.Fit ? null : texts.Unfit(fitness, $"<@&{role}>"));
        }
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var act = new MilestoneAct(draft.Scope.GuildId, draft.By, draft.Scope.At);
        if (draft.Changes(Announce))
            roles.SetAnnounces(connection, act, draft.Wanted[Announce] == ChoiceKind.Yes);
        foreach (var days in Study.Milestones.Days.Where(days => draft.Changes(PathOf(days))))
        {
            if (PlaceKind.IdOf(draft.Wanted[PathOf(days)]) is { } role)
                roles.Set(connection, act, days, role);
            else
                roles.Clear(connection, act, days);
        }
    }

    private static string PathOf(int days) => $"milestones.role_{days}";
}
