using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The text that an answer from another window took the place of.</summary>
internal sealed class KeptAnswerButton(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : AskedPress(questions)
{
    public const string Kept = "question:kept";

    public override string Route => Kept;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        if (answers.Find(asked) is not { } own || answers.Kept(asked, own) is not { } kept)
            return new(Reply.Private(texts.NothingKept));
        var restore = new Button(asked.To(RestoreAnswerButton.Restore), texts.Restore) { Emoji = "↩️" };
        return new(Reply.Private(new OutgoingMessage
        {
            Embeds = [new Embed { Title = $"🗂️ {texts.KeptTitle}", Description = kept.Body }],
            Components = asked.CanChange(own, clock.Now()) ? [new ActionRow(restore)] : [],
        }));
    }
}
