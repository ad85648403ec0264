using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>A button or select below a question: what was asked is found first, or kindly not.</summary>
internal abstract class AskedPress(AskedQuestions questions) : IComponentHandler
{
    public abstract string Route { get; }

    public virtual Deferral Deferral => Deferral.Private;

    /// <summary>How many arguments the custom id has besides.</summary>
    protected virtual int More => 0;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        questions.Find(interaction, interaction.CustomId) is var (asked, more) && more.Length == More
            ? PressAsync(interaction, asked, more, cancellationToken)
            : new(Reply.Private(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion));

    /// <param name="interaction">The press.</param>
    /// <param name="asked">Of the member's own guild.</param>
    /// <param name="more">The further arguments; not checked yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken);

    /// <summary>In place of the private message that bears the button; below a public one, as a private message of its own.</summary>
    protected static ValueTask<InteractionResponse> Turn(ComponentInteraction interaction, OutgoingMessage message) =>
        new(interaction.Turn(message));
}
