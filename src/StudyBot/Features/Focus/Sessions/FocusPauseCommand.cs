using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary><c>/focus pause</c>: pauses one's session, or goes on with it.</summary>
internal sealed class FocusPauseCommand(FocusDesk desk, FocusSessions sessions, SchedulerSignal scheduler) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("focus pause", Languages.Text(
        "Pause your session, or go on with it", "진행 중인 집중을 잠시 멈추거나 다시 이어 가요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var act = desk.Act(interaction);
        var outcome = sessions.Of(act);
        var resumes = outcome.Session?.State == FocusState.Paused;
        if (outcome.Session is { } session)
            outcome = resumes ? sessions.Resume(session.Id, act) : sessions.Pause(session.Id, act);
        var sentence = FocusDesk.Sentence(interaction, outcome);
        if (outcome.Result != FocusResult.Done)
            return new(Reply.Private(sentence));
        scheduler.Wake();
        return new(Reply.Private(resumes ? $"{FocusTexts.Both.In(interaction.Locale).Resumed}\n{sentence}" : sentence));
    }
}
