using NodaTime;
using StudyBot.Content;

namespace StudyBot.Features.Questions;

/// <summary>A guild's shuffle bag: nothing comes twice until everything came once, then what was longest ago comes first.</summary>
internal sealed class QuestionBag(Random random)
{
    /// <summary>Null when there are no questions at all.</summary>
    /// <param name="questions">What there is to ask.</param>
    /// <param name="lastUsed">Question id to when the guild was last asked.</param>
    public Question? Draw(IReadOnlyList<Question> questions, IReadOnlyDictionary<string, Instant> lastUsed)
    {
        var unused = questions.Where(question => !lastUsed.ContainsKey(question.Id)).ToList();
        if (unused.Count == 0)
            return questions.MinBy(question => (lastUsed[question.Id], question.Id));
        lock (random)
            return unused[random.Next(unused.Count)];
    }
}
