using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Takes a suggestion in.</summary>
internal sealed class SuggestModal(SuggestionDoor door, ContentLibrary builtIn, TimeProvider clock) : IModalHandler
{
    public string Route => SuggestForm.Submit;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(SuggestForm.Read(interaction.CustomId, builtIn) is { } form
            ? Reply.Private(door.Take(interaction, form.Written(interaction, interaction.Guild(), clock.Now()), anyway: false))
            : Reply.Private(SuggestionTexts.Both.In(interaction.Locale).Unknown));
}
