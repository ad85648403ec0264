using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>A button that leads through the follow-up questions; they open with one's own answer, as the model answer does.</summary>
internal abstract class FollowUpPress(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : AskedPress(questions)
{
    protected override int More => 1;

    protected sealed override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var texts = FollowUpTexts.Both.In(asked.Language);
        if (asked.Slot is not null && !asked.IsClosed(clock.Now()) && answers.Find(asked) is null)
            return new(Reply.Private(Seal.Message(asked, texts.Sealed)));
        return asked.Text.FollowUps.Count == 0 || NumberOf(more, asked) is not { } number
            ? new(Reply.Private(texts.None))
            : Open(interaction, asked, number);
    }

    /// <param name="interaction">The press.</param>
    /// <param name="asked">What was asked, open to the member.</param>
    /// <param name="number">Of the follow-up, from 0, at most one beyond the last.</param>
    protected abstract ValueTask<InteractionResponse> Open(ComponentInteraction interaction, AskedQuestion asked, int number);

    /// <summary>Null for what names no follow-up.</summary>
    public static int? NumberOf(string[] more, AskedQuestion asked) =>
        more.Length == 0 ? 0
        : int.TryParse(more[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= asked.Text.FollowUps.Count ? number
        : null;
}
