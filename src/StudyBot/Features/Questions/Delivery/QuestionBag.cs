using NodaTime;
using StudyBot.Content;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A schedule's shuffle bag: nothing comes twice until everything came once, then what was longest ago comes first.</summary>
internal sealed class QuestionBag(Random random)
{
    /// <summary>Null when there are no questions at all.</summary>
    /// <param name="questions">What there is to ask.</param>
    /// <param name="lastUsed">Question id to when it was last asked, or will be.</param>
    /// <param name="wanted">The level that is wished for; the nearest is taken rather than a question again. Null for any.</param>
    public Question? Draw(IReadOnlyList<Question> questions, IReadOnlyDictionary<string, Instant> lastUsed, QuestionLevel? wanted = null)
    {
        var unused = Nearest([.. questions.Where(question => !lastUsed.ContainsKey(question.Id))], wanted);
        if (unused.Count == 0)
            return Nearest(questions, wanted).MinBy(question => (lastUsed[question.Id], question.Id));
        lock (random)
            return unused[random.Next(unused.Count)];
    }

    private static IReadOnlyList<Question> Nearest(IReadOnlyList<Question> questions, QuestionLevel? wanted)
    {
        if (wanted is not { } level || questions.Count == 0)
            return questions;
        var distance = questions.Min(question => Math.Abs(question.Level - level));
        return [.. questions.Where(question => Math.Abs(question.Level - level) == distance)];
    }
}
