using NodaTime;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Threads;

/// <summary>
/// Posts shared answers in their questions' threads once the questions have closed, and takes out what members took back. One thread after
/// the other in order, several threads at a time.
/// </summary>
internal sealed class AnswerPostJob(AnswerPostStore posts, AnswerPoster poster, TimeProvider clock) : IScheduledJob
{
    private const int ThreadsAtATime = 8;

    public string Name => "answers in threads";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            posts.Due(now).GroupBy(post => post.SlotId),
            new ParallelOptions { MaxDegreeOfParallelism = ThreadsAtATime, CancellationToken = cancellationToken },
            async (ofThread, token) =>
            {
                foreach (var due in ofThread)
                {
                    if (posts.Take(due, clock.Now()) is { } post)
                        await poster.AttemptAsync(post, token);
                }
            });
        return posts.NextDue();
    }
}
