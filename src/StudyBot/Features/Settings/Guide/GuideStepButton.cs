using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Goes to a step, by a button or by the select of all steps, and remembers it.</summary>
internal sealed class GuideStepButton(GuideDesk desk, GuideStore store, TimeProvider clock) : IComponentHandler
{
    private const string StepRoute = "setup:step";

    public string Route => StepRoute;

    public Deferral Deferral => Deferral.Update;

    /// <summary>For a select whose values are steps.</summary>
    public static CustomId Jump { get; } = CustomId.Of(StepRoute);

    public static CustomId To(GuideStep step) => CustomId.Of(StepRoute, step.ToString());

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var named = interaction.Values is [var value, ..] ? value : interaction.CustomId.Arguments is [var argument, ..] ? argument : null;
        var step = GuideSteps.Read(named) ?? GuideStep.Language;
        await store.StepAsync(interaction.Guild(), step, interaction.User.Id, clock.Now());
        return interaction.Turn(await desk.ShowAsync(interaction, step, cancellationToken: cancellationToken));
    }
}
