using StudyBot.Discord.Interactions;
using StudyBot.Features.Digests.Plans;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Digests.Commands;

/// <summary><c>/digest off</c>.</summary>
internal sealed class DigestOffCommand(StaffRights rights, PlanStore plans, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("digest off", Languages.Text("No weekly digest any more", "주간 소식을 더는 올리지 않아요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var texts = DigestTexts.Both.In(interaction.Locale);
        return new(Reply.Private(plans.SwitchOff(interaction.Guild(), interaction.User.Id, clock.Now()) ? texts.Off : texts.WasOff));
    }
}
