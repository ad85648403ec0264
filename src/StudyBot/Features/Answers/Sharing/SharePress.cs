using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>A button by which a member decides who sees their own answer to a slot.</summary>
internal abstract class SharePress(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : AskedPress(questions)
{
    public override Deferral Deferral => Deferral.Update;

    protected AnswerStore Answers => answers;

    protected TimeProvider Clock => clock;

    protected sealed override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken) =>
        asked.Slot is { } slot && answers.Find(asked) is { } own
            ? PressAsync(interaction, asked, slot, own, cancellationToken)
            : new(Reply.Private(AnswerTexts.Both.In(asked.Language).AnswerFirst));

    protected abstract ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer own, CancellationToken cancellationToken);
}
