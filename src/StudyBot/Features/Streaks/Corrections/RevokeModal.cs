using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Takes something back, with a reason that the member reads.</summary>
internal sealed class RevokeModal(CorrectionDesk desk, CorrectionLedger corrections, CreditStore credits, ExcuseStore excuses) : IModalHandler
{
    private const string RevokeRoute = "revoke:do";
    private const string Reason = "reason";

    public string Route => RevokeRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(CorrectionSubject subject, CorrectionTexts texts) => new(
        CustomId.Of(RevokeRoute, subject.ToString()),
        texts.RevokeTitle,
        new TextInput(Reason, texts.RevokeReason) { Paragraph = true, MaxLength = CorrectionLedger.LongestReason });

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) => new(Revoke(interaction));

    private InteractionResponse Revoke(ModalInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        var reason = interaction.Fields.GetValueOrDefault(Reason, "").Trim();
        if (reason.Length is 0 or > CorrectionLedger.LongestReason)
            return Reply.Private(texts.ReasonNeeded);
        if (interaction.CustomId.Arguments is not [var value] || CorrectionSubject.Read(value) is not { } subject ||
            corrections.Revoke(desk.Act(interaction, reason), subject) is not { } member)
        {
            return Reply.Private(texts.NothingToRevoke);
        }

        var sentence = texts.Revoked(member.UserMention(), What(interaction, subject, texts), desk.StreakOf(interaction, member));
        return new UpdateMessage(CorrectionDesk.WithUndo(sentence, subject, revoked: true, texts));
    }

    private string What(Interaction interaction, CorrectionSubject subject, CorrectionTexts texts)
    {
        if (subject.ExcuseId is not { } id)
            return credits.Find(interaction.Guild(), subject.EventId!.Value)!.What(texts);
        var excuse = excuses.Find(interaction.Guild(), id)!;
        return texts.ExcuseOf(ExcuseTexts.Both.In(interaction.Locale).Range(excuse.First, excuse.Last));
    }
}
