using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Leaves; the others go on.</summary>
internal sealed class LeaveButton(FocusDesk desk, FocusSessions sessions) : IComponentHandler
{
    private const string ButtonRoute = "focus:leave";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId For(Snowflake session) => CustomId.Of(ButtonRoute, session.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Receipt(interaction, sessions.Leave(FocusDesk.Session(interaction), desk.Act(interaction))));
}
