using StudyBot.Discord.Interactions;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Commands;

/// <summary><c>/milestones announce</c>: whether members are offered to tell the channel.</summary>
internal sealed class MilestoneAnnounceCommand(MilestoneDesk desk, RoleStore roles, Database database) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("milestones announce", Languages.Text(
        "Offer members to tell the channel of a milestone", "마일스톤을 채운 사람에게 채널에 알릴지 물어봐요"))
    {
        Options = [new(CommandOptionType.Boolean, "on", Languages.Text("Whether to offer it", "물어볼지 여부")) { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) => new(Reply.Private(Set(interaction)));

    private string Set(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return refusal;
        var texts = MilestoneTexts.Both.In(interaction.Locale);
        var on = interaction.Options.Boolean("on") ?? false;
        if (on && database.Read(connection => CohortChannel.Of(connection, interaction.Guild())) is null)
            return texts.NoChannel;
        roles.SetAnnounces(desk.Act(interaction), on);
        return texts.AnnounceStands(on);
    }
}
