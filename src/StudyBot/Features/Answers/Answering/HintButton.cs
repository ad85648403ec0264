using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>A push in the right direction, for who asks for it.</summary>
internal sealed class HintButton(AskedQuestions questions) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Hint;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (asked.Text.Hint.Length == 0)
            return new(Reply.Private(AnswerTexts.Both.In(asked.Language).NoHint));
        var hint = new Embed { Title = $"💡 {QuestionCardTexts.Both.In(asked.Language).Hint}", Description = asked.Text.Hint, Color = 0xFEE75C };
        return new(Reply.Private(new OutgoingMessage { Embeds = [hint] }));
    }
}
