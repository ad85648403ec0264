using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary><c>/staff cohort-end</c>: what ending the cohort does, and how far it is once it was ended.</summary>
internal sealed class CohortEndCommand(CohortDesk desk) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff cohort-end", Languages.Text(
        "End the cohort: a portfolio for each member, statistics for you", "기수를 마무리해요. 멤버는 기록을, 운영진은 통계를 받아요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(desk.Show(interaction)));
}
