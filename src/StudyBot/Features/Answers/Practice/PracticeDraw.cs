using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.Practice;

/// <summary>Which question a member practises next: one that they never answered, by chance; when there is none, the one answered longest ago.</summary>
internal sealed class PracticeDraw(AnswerStore answers, AskedSlots slots, Random random)
{
    /// <summary>Null when there is nothing to practise.</summary>
    /// <param name="library">The guild's.</param>
    /// <param name="guildId">Where; what is being asked there now waits for its answers in the channel.</param>
    /// <param name="userId">Who.</param>
    /// <param name="topicId">Only this topic; null for all.</param>
    /// <param name="after">What is shown now, and not wanted again at once; null at the start.</param>
    /// <param name="now">The instant.</param>
    public Question? Next(ContentLibrary library, Snowflake guildId, Snowflake userId, string? topicId, string? after, Instant now)
    {
        var open = slots.OpenQuestions(guildId, now);
        var all = (topicId is null ? library.Questions : library.QuestionsOn(topicId)).Where(question => !open.Contains(question.Id)).ToList();
        var others = all.Where(question => question.Id != after).ToList();
        var answered = answers.LastAnswered(guildId, userId);
        var fresh = others.Where(question => !answered.ContainsKey(question.Id)).ToList();
        if (fresh.Count == 0)
            return others.MinBy(question => (answered[question.Id], question.Id)) ?? all.FirstOrDefault();
        lock (random)
            return fresh[random.Next(fresh.Count)];
    }
}
