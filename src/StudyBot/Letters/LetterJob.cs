using NodaTime;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;

namespace StudyBot.Letters;

/// <summary>Brings members their letters, and tries again, ever more rarely, for a day. One member's trouble holds up no other.</summary>
internal sealed class LetterJob(LetterStore store, LetterCarrier carrier) : IScheduledJob
{
    private const int MembersAtATime = 8;

    public string Name => "letters";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            store.Due(now).GroupBy(letter => letter.UserId),
            new ParallelOptions { MaxDegreeOfParallelism = MembersAtATime, CancellationToken = cancellationToken },
            async (ofMember, token) =>
            {
                // Who waits for one does not leave it to this job.
                RequestUrgency.Become(Urgency.Patient);
                foreach (var due in ofMember)
                    await carrier.BringAsync(due.Id, token);
            });
        return store.NextDue();
    }
}
