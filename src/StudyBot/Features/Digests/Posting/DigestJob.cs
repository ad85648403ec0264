using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Posting;

/// <summary>Posts what the cohort did last week, once a guild and week; one guild's trouble holds up no other.</summary>
internal sealed partial class DigestJob(
    PostStore posts, WeekReader weeks, GuildSettingsReader settings, PostedMessages posted, DiscordRest rest, AttemptLimit limit, TimeProvider clock,
    ILogger<DigestJob> logger) : IScheduledJob
{
    private const int PostsAtATime = 4;

    public string Name => "weekly digests";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && posts.ClaimDue(now))
        {
            // Some at a time, so that nobody waits for the writer.
        }

        await Parallel.ForEachAsync(
            posts.Due(now),
            new ParallelOptions { MaxDegreeOfParallelism = PostsAtATime, CancellationToken = cancellationToken },
            async (id, token) =>
            {
                if (posts.Take(id, clock.Now()) is { } post)
                    await AttemptAsync(post, token);
            });
        return posts.NextDue();
    }

    private async Task AttemptAsync(DigestPost post, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            await PostAsync(post, attempt.Token);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var (now, reason) = (clock.Now(), PostTrouble.Reason(trouble));
            posts.MarkFailed(post, reason, PostTrouble.IsPassing(trouble), now + PostTrouble.Delay(trouble, post.Attempts), now);
            LogFailed(post.GuildId, reason, post.Attempts);
        }
    }

    private async Task PostAsync(DigestPost post, CancellationToken cancellationToken)
    {
        if (weeks.Of(post.GuildId, post.Week) is not { } week)
        {
            posts.MarkOff(post);
            return;
        }

        // An earlier attempt may have got through, and only its answer was lost.
        var button = OwnWeekButton.To(post.Id);
        var there = post.Attempts > 1 ? await posted.FindAsync(post.ChannelId, button.Value, post.ClaimedAt, cancellationToken) : null;
        var language = settings.Of(post.GuildId, locale: null).Language;
        posts.MarkSent(post, there ?? await rest.CreateMessageAsync(
            post.ChannelId, DigestView.Of(week, language, button) with { Nonce = post.Nonce }, cancellationToken));
        LogPosted(post.GuildId, post.Attempts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Guild {GuildId} has its weekly digest (attempt {Attempt}).")]
    private partial void LogPosted(Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Guild {GuildId} could not be given its weekly digest ({Reason}, attempt {Attempt}).")]
    private partial void LogFailed(Snowflake guildId, string reason, int attempt);
}
