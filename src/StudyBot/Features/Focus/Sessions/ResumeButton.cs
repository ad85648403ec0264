using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Goes on with a paused round, for its host.</summary>
internal sealed class ResumeButton(FocusDesk desk, FocusSessions sessions) : IComponentHandler
{
    private const string ButtonRoute = "focus:resume";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId For(Snowflake session) => CustomId.Of(ButtonRoute, session.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(FocusDesk.Board(interaction, sessions.Resume(FocusDesk.Session(interaction), desk.Act(interaction))));
}
