using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Makes one's answer private again.</summary>
internal sealed class UnshareButton(AskedQuestions questions, AnswerStore answers, AnswerView view, TimeProvider clock) : SharePress(questions, answers, clock)
{
    public const string Unshare = "question:unshare";

    public override string Route => Unshare;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, OwnAnswer own, CancellationToken cancellationToken) =>
        Turn(interaction, view.Of(asked, Answers.Unshare(asked, own), Clock.Now(), ShareTexts.Both.In(asked.Language).Unshared));
}
