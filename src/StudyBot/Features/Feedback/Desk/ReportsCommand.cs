using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary><c>/content reports</c>: mistakes that members found.</summary>
internal sealed class ReportsCommand(StaffRights rights, ReportListView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content reports", Languages.Text("Mistakes in advice and questions that members reported", "멤버가 알려 준 조언과 질문의 틀린 곳을 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : Reply.Private(view.Message(interaction.Guild(), ReportPlace.First, Languages.OfLocale(interaction.Locale))));
}
