using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Takes in how well the answer came to the member; from then on the question comes back in reviews.</summary>
internal sealed class RateButton(AskedQuestions questions, AnswerStore answers, AnswerView view, TimeProvider clock) : AskedPress(questions)
{
    public const string Rate = "question:rate";

    public override string Route => Rate;

    public override Deferral Deferral => Deferral.Update;

    protected override int More => 1;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        if (more[0] is not ("1" or "2" or "3" or "4"))
            return Reply.Private(texts.UnknownQuestion);
        if (answers.Find(asked) is not { } own)
            return Reply.Private(texts.AnswerFirst);
        var now = clock.Now();
        var rated = await answers.RateAsync(asked, own, (Rating)(more[0][0] - '0'), asked.StudyDay.DateOf(now), now);
        return interaction.Turn(view.Of(asked, rated, now));
    }
}
