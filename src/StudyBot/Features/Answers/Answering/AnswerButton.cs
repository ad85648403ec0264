using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Opens the form; while the answer can be changed, with the earlier one in it.</summary>
internal sealed class AnswerButton(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Answer;

    /// <summary>A form cannot follow a deferral.</summary>
    public override Deferral Deferral => Deferral.None;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var earlier = answers.Find(asked);
        var now = clock.Now();
        if (earlier is not null && asked.IsClosed(now))
            return new(Reply.Private(AnswerReceipt.Stands(asked)));
        // Practice of an earlier study date stays; another try begins with an empty form.
        return new(new ShowModal(AnswerModal.Form(asked, earlier is not null && asked.CanChange(earlier, now) ? earlier : null, late: asked.IsClosed(now))));
    }
}
