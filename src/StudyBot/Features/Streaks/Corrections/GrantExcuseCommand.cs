using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary><c>/staff excuse</c>: a member need not study on some days, without having asked.</summary>
internal sealed class GrantExcuseCommand(CorrectionDesk desk, ExcuseGrants grants) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff excuse", Languages.Text("Excuse a member for some days", "멤버가 며칠 쉬어도 되게 해요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.User, "member", Languages.Text("Whom", "누구를")) { Required = true },
            .. ExcuseAskCommand.Options(Languages.Text("Why; the member reads it", "이유. 멤버도 봐요")),
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Grant(interaction)));

    private OutgoingMessage Grant(CommandInteraction interaction) => desk.Refusal(interaction, out var member) is { } refusal
        ? OutgoingMessage.Text(refusal)
        : grants.Grant(
            interaction,
            member.Id,
            interaction.Options.String("first") ?? "",
            interaction.Options.String("last") ?? "",
            interaction.Options.String("reason") ?? "");
}
