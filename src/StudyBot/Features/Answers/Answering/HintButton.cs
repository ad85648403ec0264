using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>A push in the right direction, for who asks for it.</summary>
internal sealed class HintButton(AskedQuestions questions) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Hint;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken) =>
        new(Reply.Private(Message(asked)));

    public static OutgoingMessage Message(AskedQuestion asked)
    {
        if (asked.Text.Hint.Length == 0)
            return OutgoingMessage.Text(AnswerTexts.Both.In(asked.Language).NoHint);
        var title = $"💡 {QuestionCardTexts.Both.In(asked.Language).Hint}";
        return new OutgoingMessage { Embeds = [new Embed { Title = title, Description = asked.Text.Hint, Color = 0xFEE75C }] };
    }
}
