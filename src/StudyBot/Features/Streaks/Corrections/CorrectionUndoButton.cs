using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Takes a correction back.</summary>
internal sealed class CorrectionUndoButton(CorrectionDesk desk, CorrectionLedger corrections) : IComponentHandler
{
    private const string UndoRoute = "revoke:undo";
    private const string WasRevoked = "r";
    private const string WasGiven = "g";

    public string Route => UndoRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(CorrectionSubject subject, bool revoked) =>
        CustomId.Of(UndoRoute, revoked ? WasRevoked : WasGiven, subject.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        var undone = interaction.CustomId.Arguments is [WasRevoked or WasGiven, var value] && CorrectionSubject.Read(value) is { } subject &&
            corrections.Undo(desk.Act(interaction), subject, interaction.CustomId.Arguments[0] == WasRevoked) is not null;
        return new(new UpdateMessage(new OutgoingMessage { Content = undone ? texts.Undone : texts.NothingToUndo, Embeds = [], Components = [] }));
    }
}
