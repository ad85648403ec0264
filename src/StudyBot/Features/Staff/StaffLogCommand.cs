using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

/// <summary><c>/staff log</c>: what staff did, newest first.</summary>
internal sealed class StaffLogCommand(StaffRights rights, StaffLogView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff log", Languages.Text("What staff did, newest first", "운영진이 한 일을 최근 것부터 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : Reply.Private(view.Message(interaction.Guild(), number: 0, Languages.OfLocale(interaction.Locale))));
}
