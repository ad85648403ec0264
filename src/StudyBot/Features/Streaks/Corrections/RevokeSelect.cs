using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Asks why.</summary>
internal sealed class RevokeSelect(CorrectionDesk desk) : IComponentHandler
{
    private const string SelectRoute = "revoke:choose";

    public static CustomId Id { get; } = CustomId.Of(SelectRoute);

    public string Route => SelectRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        return interaction.Values is [var value] && CorrectionSubject.Read(value) is { } subject
            ? new(new ShowModal(RevokeModal.Form(subject, texts)))
            : new(Reply.Private(texts.NothingToRevoke));
    }
}
