using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Makes the kept text the answer again; the one that it takes the place of is kept in its turn.</summary>
internal sealed class RestoreAnswerButton(AskedQuestions questions, AnswerStore answers, AnswerReceipt receipt, TimeProvider clock) : AskedPress(questions)
{
    public const string Restore = "question:restore";

    public override string Route => Restore;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        if (answers.Find(asked) is not { } own || answers.Kept(asked, own) is not { } kept)
            return Reply.Private(texts.NothingKept);
        var now = clock.Now();
        if (!asked.CanChange(own, now))
            return Reply.Private(AnswerReceipt.Stands(asked));
        var saved = await answers.SaveAsync(asked, new GivenAnswer(kept.Body, Revision: null, asked.StudyDay.DateOf(now), now, interaction.Id));
        return Reply.Private(receipt.Of(asked, saved, now));
    }
}
