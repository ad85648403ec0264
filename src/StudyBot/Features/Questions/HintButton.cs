using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>A push in the right direction, for who asks for it.</summary>
internal sealed class HintButton(AskedQuestions questions) : IComponentHandler
{
    private const string HintRoute = "question:hint";

    public string Route => HintRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(long slotId, Language? language) => AskedQuestions.Id(HintRoute, slotId, language);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return ValueTask.FromResult<InteractionResponse>(Reply.Private(QuestionTexts.Both.In(interaction.Locale).UnknownQuestion));
        var hint = new Embed { Title = $"💡 {QuestionTexts.Both.In(asked.Language).Hint}", Description = asked.Text.Hint, Color = 0xFEE75C };
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(new OutgoingMessage { Embeds = [hint] }));
    }
}
