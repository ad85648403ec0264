using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns.Direct;

/// <summary>Opens the form to record today, right below a reminder.</summary>
internal sealed class DirectCheckInButton(CheckInPlaces places) : IComponentHandler
{
    public string Route => CheckInFormButton.Open;

    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = DirectTexts.Both.In(interaction.Locale);
        return new(places.OfReminder(interaction, interaction.CustomId) is { } place
            ? new ShowModal(new Modal(
                DirectCheckInModal.To(place.GuildId),
                texts.FormTitle,
                new TextInput(DirectCheckInModal.Minutes, texts.FormMinutes) { Required = false, MaxLength = 4, Placeholder = texts.FormHint }))
            : Reply.Private(texts.Gone));
    }
}
