using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Opens the form for a city or a time that the select does not offer.</summary>
internal sealed class GuideTypeButton : IComponentHandler
{
    private const string ButtonRoute = "setup:type";

    public string Route => ButtonRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId To(GuideField field) => CustomId.Of(ButtonRoute, field.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(GuideDesk.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : new ShowModal(GuideTypedModal.Form(GuideFields.Read(interaction.CustomId.Arguments) ?? GuideField.Zone, interaction.Locale)));
}
