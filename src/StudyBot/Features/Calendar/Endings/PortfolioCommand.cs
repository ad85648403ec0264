using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary><c>/portfolio</c>: one's own answers, reviews and days as files, of the cohort that runs or ended last.</summary>
internal sealed class PortfolioCommand(OwnPortfolio portfolio) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("portfolio", Languages.Text(
        "Your answers, reviews and study days as files", "내 답과 리뷰, 공부 달력을 파일로 받아요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(portfolio.Of(interaction, ended: null)));
}
