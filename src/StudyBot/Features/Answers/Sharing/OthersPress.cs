using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>
/// A button on a page of others' answers. Its custom id can be forged, so the seal is looked at again; staff may look behind
/// it, since somebody must be able to take an answer down.
/// </summary>
internal abstract class OthersPress(AskedQuestions questions, AnswerStore answers, StaffRights rights, TimeProvider clock) : AskedPress(questions)
{
    public override Deferral Deferral => Deferral.Update;

    protected TimeProvider Clock => clock;

    protected sealed override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (asked.Slot is not { } slot)
            return Reply.Private(AnswerTexts.Both.In(asked.Language).UnknownQuestion);
        var own = answers.Find(asked);
        if (own is null && !asked.IsClosed(clock.Now()) && !rights.IsStaff(interaction))
            return Reply.Private(Seal.Message(asked, ShareTexts.Both.In(asked.Language).OthersSealed));
        return await OpenAsync(interaction, asked, slot, own, more, cancellationToken);
    }

    /// <param name="interaction">The press.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="slot">Its slot, open to the member.</param>
    /// <param name="own">Their own answer; null after the question's day.</param>
    /// <param name="more">The further arguments; not checked yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract ValueTask<InteractionResponse> OpenAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, string[] more, CancellationToken cancellationToken);
}
