using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Me;

/// <summary>Asks for a zone by what people call it.</summary>
internal sealed class ZoneButton : IComponentHandler
{
    private const string OpenRoute = "me:zone";
    private const int LongestName = 60;

    public string Route => OpenRoute;

    public Deferral Deferral => Deferral.None;

    public static CustomId To() => CustomId.Of(OpenRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = MeTexts.Both.In(interaction.Locale);
        return new(new ShowModal(new Modal(
            CustomId.Of(ZoneModal.SubmitRoute),
            texts.ZoneTitle,
            [new TextInput(ZoneModal.Typed, texts.ZoneLabel) { Placeholder = texts.ZonePlaceholder, MaxLength = LongestName, Required = true }])));
    }
}
