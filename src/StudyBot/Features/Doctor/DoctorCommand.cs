using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Doctor;

/// <summary><c>/doctor</c>: what is missing for all that this server has chosen, and how to mend it; for staff.</summary>
internal sealed class DoctorCommand(StaffRights rights, DoctorView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("doctor", Languages.Text(
        "Check permissions, channels and schedules, with how to mend each", "권한과 채널, 일정을 검사하고 고치는 방법을 알려 줘요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : Reply.Private(await view.MessageAsync(interaction, page: 0, cancellationToken));
}
