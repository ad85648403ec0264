using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers;

/// <summary>A push in the right direction, for who asks for it.</summary>
internal sealed class HintButton(AskedQuestions questions) : IComponentHandler
{
    public string Route => QuestionButtons.Hint;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return ValueTask.FromResult<InteractionResponse>(Reply.Private(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion));
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(Message(asked)));
    }

    public static OutgoingMessage Message(AskedQuestion asked)
    {
        if (asked.Text.Hint.Length == 0)
            return OutgoingMessage.Text(AnswerTexts.Both.In(asked.Language).NoHint);
        var title = $"💡 {QuestionCardTexts.Both.In(asked.Language).Hint}";
        return new OutgoingMessage { Embeds = [new Embed { Title = title, Description = asked.Text.Hint, Color = 0xFEE75C }] };
    }
}
