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
        var hint = new Embed { Title = $"💡 {QuestionCardTexts.Both.In(asked.Language).Hint}", Description = asked.Text.Hint, Color = 0xFEE75C };
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(new OutgoingMessage { Embeds = [hint] }));
    }
}
