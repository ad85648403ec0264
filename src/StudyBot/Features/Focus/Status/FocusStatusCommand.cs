using StudyBot.Discord.Interactions;
using StudyBot.Features.Focus.Credits;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Status;

/// <summary><c>/focus status</c>.</summary>
internal sealed class FocusStatusCommand(FocusStatusView view, FocusNews news) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("focus status", Languages.Text(
        "Your session, your time in voice, and today", "진행 중인 집중, 음성 채널 시간, 오늘 기록을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        // The view may bring a session to its end, and that is news already.
        var message = view.Of(interaction);
        return new(Reply.Private(news.Above(interaction, message)));
    }
}
