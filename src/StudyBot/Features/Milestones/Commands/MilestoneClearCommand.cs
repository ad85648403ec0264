using StudyBot.Discord.Interactions;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Commands;

/// <summary><c>/milestones clear</c>: a milestone gives no role any more; who has it keeps it.</summary>
internal sealed class MilestoneClearCommand(MilestoneDesk desk, RoleStore roles) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("milestones clear", Languages.Text("Give no role for a milestone any more", "더는 역할을 주지 않아요"))
    {
        Options = [MilestoneDesk.Option],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => new(Reply.Private(Clear(interaction)));

    private string Clear(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return refusal;
        var texts = MilestoneTexts.Both.In(interaction.Locale);
        if (MilestoneDesk.Days(interaction) is not { } days)
            return texts.UnknownMilestone;
        return roles.Clear(desk.Act(interaction), days) is { } role ? texts.RoleCleared(days, role.RoleMention()) : texts.NothingToClear(days);
    }
}
