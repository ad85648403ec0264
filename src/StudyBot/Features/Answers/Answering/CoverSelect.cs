using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Takes in which key points the member finds in their own answer.</summary>
internal sealed class CoverSelect(AskedQuestions questions, AnswerStore answers, AnswerView view, TimeProvider clock) : AskedPress(questions)
{
    public const string Cover = "question:cover";

    /// <summary>A select cannot be closed with nothing in it unless something was in it before; so nothing is a choice too.</summary>
    public const string None = "none";

    public override string Route => Cover;

    public override Deferral Deferral => Deferral.Update;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (answers.Find(asked) is not { } own)
            return Reply.Private(AnswerTexts.Both.In(asked.Language).AnswerFirst);
        var covered = await answers.CoverAsync(asked, own, Coverage.Of(interaction.Values, asked.Text.KeyPoints.Count));
        return interaction.Turn(view.Of(asked, covered, clock.Now()));
    }
}
