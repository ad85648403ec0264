using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.Members;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Joins, from now on.</summary>
internal sealed class JoinButton(FocusDesk desk, FocusSessions sessions, MemberChoices choices) : IComponentHandler
{
    private const string ButtonRoute = "focus:join";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId For(Snowflake session) => CustomId.Of(ButtonRoute, session.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var act = desk.Act(interaction);
        var date = choices.DayOf(interaction).DateOf(act.At);
        return new(FocusDesk.Board(interaction, sessions.Join(FocusDesk.Session(interaction), act, interaction.Id, date)));
    }
}
