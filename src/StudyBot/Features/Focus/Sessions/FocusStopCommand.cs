using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary><c>/focus stop</c>: ends one's session; whoever joined another's leaves it.</summary>
internal sealed class FocusStopCommand(FocusDesk desk, FocusSessions sessions) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("focus stop", Languages.Text(
        "Stop focusing; what you did until now is recorded", "집중을 마쳐요. 지금까지 한 만큼 기록돼요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var act = desk.Act(interaction);
        var outcome = sessions.Of(act);
        if (outcome.Session is { } session)
            outcome = session.HostId == act.UserId ? sessions.Stop(session.Id, act) : sessions.Leave(session.Id, act);
        return new(desk.Receipt(interaction, outcome));
    }
}
