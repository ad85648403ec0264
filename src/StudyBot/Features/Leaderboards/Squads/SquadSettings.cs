using System.Data;
using StudyBot.Configuration;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Staff;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary>Which roles are squads.</summary>
internal sealed class SquadSettings(SquadStore store) : SettingSection
{
    private const string Roles = "squads.roles";

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        new(Roles, new("팀 역할", "Squad roles"), PlaceKind.Roles(SquadStore.Most))
        {
            None = new("없음", "none"),
            Help = new("이 역할을 가진 사람들이 한 팀이 되어 `/leaderboard squads:True`에서 겨뤄요.", "Whoever wears one of them is in a squad on `/leaderboard squads:True`."),
        },
    ];

    public override IReadOnlyList<string> Columns { get; } = ["board_squad.squad_id"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [SquadLogEntries.SquadsSet];

    public override bool Tells(StaffAction action, string path) => true;

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        sheet.With(Roles, PlaceKind.Of(SquadStore.Of(connection, scope.GuildId)));

    public override Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Changes(Roles) && PlaceKind.IdsOf(draft.Wanted[Roles]).Contains(draft.Scope.GuildId))
            draft.Object(Roles, SquadTexts.Both.In(draft.Language).Everyone);
        return Task.CompletedTask;
    }

    public override void Write(IDbConnection connection, SettingDraft draft) =>
        store.Set(connection, draft.Scope.GuildId, PlaceKind.IdsOf(draft.Wanted[Roles]), draft.By, draft.Scope.At);
}
