using NodaTime;
using StudyBot.Content;

namespace StudyBot.Features.Questions;

/// <summary>A guild's shuffle bag: nothing comes twice until everything came once, then what was longest ago comes first.</summary>
internal sealed class QuestionBag(ContentLibrary library, Random random)
{
    /// <summary>Null when there are no questions at all.</summary>
    /// <param name="lastUsed">Question id to when the guild was last asked.</param>
    public Question? Draw(IReadOnlyDictionary<string, Instant> lastUsed)
    {
        var unused = library.Questions.Where(question => !lastUsed.ContainsKey(question.Id)).ToList();
        if (unused.Count == 0)
            return library.Questions.MinBy(question => (lastUsed[question.Id], question.Id));
        lock (random)
            return unused[random.Next(unused.Count)];
    }
}
