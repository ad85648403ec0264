using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Threads;

/// <summary>Takes an answer out of its thread while somebody waits; what does not work at once, the job goes on with.</summary>
internal sealed class AnswerWithdrawal(AnswerPostStore posts, AnswerPoster poster, TimeProvider clock)
{
    public async Task WithdrawAsync(AskedSlot slot, Snowflake userId, CancellationToken cancellationToken)
    {
        if (posts.Withdraw(slot, userId, clock.Now()) is { } post)
            await poster.AttemptAsync(post, cancellationToken);
    }
}
