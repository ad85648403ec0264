using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Declines what a member asked for, and tells them why.</summary>
internal sealed class ExcuseDeclineModal(ExcuseDesk desk) : IModalHandler
{
    private const string RefuseRoute = "excuse:refuse";
    private const string Reason = "reason";

    public string Route => RefuseRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(Snowflake excuse, string locale)
    {
        var texts = ExcuseTexts.Both.In(locale);
        return new Modal(
            CustomId.Of(RefuseRoute, excuse.ToString()),
            texts.DeclineTitle,
            new TextInput(Reason, texts.DeclineReason) { Paragraph = true, MaxLength = ExcuseRange.LongestReason });
    }

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, excuse => interaction.Fields.GetValueOrDefault(Reason, "").Trim() switch
        {
            "" => Reply.Private(ExcuseTexts.Both.In(interaction.Locale).Problem(ExcuseProblem.NoReason)),
            { Length: > ExcuseRange.LongestReason } => Reply.Private(ExcuseTexts.Both.In(interaction.Locale).Problem(ExcuseProblem.ReasonTooLong)),
            var reason => desk.Decide(interaction, excuse, ExcuseState.Declined, reason),
        }));
}
