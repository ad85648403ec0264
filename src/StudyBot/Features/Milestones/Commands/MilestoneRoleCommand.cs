using StudyBot.Discord.Interactions;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Commands;

/// <summary><c>/milestones role</c>: a role for so many days in a row.</summary>
internal sealed class MilestoneRoleCommand(MilestoneDesk desk, RoleStore roles, RoleCheck check, SchedulerSignal scheduler) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("milestones role", Languages.Text("Give a role for days in a row", "연속 일수를 채우면 줄 역할을 정해요"))
    {
        Options = [MilestoneDesk.Option, new(CommandOptionType.Role, "role", Languages.Text("Which role", "어떤 역할")) { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await SetAsync(interaction, cancellationToken));

    private async Task<string> SetAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return refusal;
        var texts = MilestoneTexts.Both.In(interaction.Locale);
        if (MilestoneDesk.Days(interaction) is not { } days)
            return texts.UnknownMilestone;
        if (interaction.Options.Id("role") is not { } role)
            return texts.Unfit(RoleFitness.Unknown, "@?");
        var act = desk.Act(interaction);
        var fitness = await check.JudgeAsync(act.GuildId, role, cancellationToken);
        if (fitness != RoleFitness.Fit)
            return texts.Unfit(fitness, role.RoleMention());
        var changed = roles.Set(act, days, role);
        scheduler.Wake();
        return changed ? texts.RoleSet(days, role.RoleMention()) : texts.RoleStands(days, role.RoleMention());
    }
}
