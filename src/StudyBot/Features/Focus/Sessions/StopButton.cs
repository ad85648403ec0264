using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Ends the session for everyone, for its host.</summary>
internal sealed class StopButton(FocusDesk desk, FocusSessions sessions) : IComponentHandler
{
    private const string ButtonRoute = "focus:stop";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId For(Snowflake session) => CustomId.Of(ButtonRoute, session.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Receipt(interaction, sessions.Stop(FocusDesk.Session(interaction), desk.Act(interaction))));
}
