using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Sharing;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Threads;

/// <summary>One attempt to post an answer in its question's thread, or to take it out again. Every attempt after the first looks first.</summary>
internal sealed partial class AnswerPoster(
    AnswerPostStore posts, PostedMessages posted, GuildSettingsReader settings, DiscordRest rest, AttemptLimit limit, TimeProvider clock, ILogger<AnswerPoster> logger)
{
    /// <summary>More than this would be a wall among other people's words; the whole answer stands below <em>Others' answers</em>.</summary>
    private const int Room = 1500;

    /// <summary>How long passing troubles are waited out.</summary>
    private static readonly Duration Window = Duration.FromHours(6);

    /// <summary>Never throws for what Discord, the network or time does to it.</summary>
    /// <param name="post">Taken for this attempt.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AttemptAsync(AnswerPost post, CancellationToken cancellationToken)
    {
        using var attempt = limit.Start(cancellationToken);
        try
        {
            if (post.State == AnswerPostState.Removing)
                await RemoveAsync(post, attempt.Token);
            else
                await PostAsync(post, attempt.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Fail(post, e);
        }
    }

    private async Task PostAsync(AnswerPost post, CancellationToken cancellationToken)
    {
        if (posts.Content(post) is not { } answer)
        {
            posts.Forget(post);
            return;
        }

        if (answer.ThreadId is not { } thread)
        {
            posts.MarkFailed(post, AnswerPost.NoThread, retryAt: null);
            return;
        }

        var message = post.Attempts > 1 ? await FindAsync(post, thread, cancellationToken) : null;
        if (message is null)
        {
            posts.MarkThread(post, thread);
            message = await rest.CreateMessageAsync(thread, Message(post, answer.Body), cancellationToken);
        }

        if (posts.MarkSent(post, message.Id))
        {
            PostMetrics.Sent("answer", clock.Now() - (post.ClaimedAt ?? clock.Now()));
            LogPosted(post.SlotId, post.GuildId, post.Attempts);
        }
        else
        {
            await RemoveAsync(post with { ThreadId = thread, MessageId = message.Id }, cancellationToken);
        }
    }

    private async Task RemoveAsync(AnswerPost post, CancellationToken cancellationToken)
    {
        if (post.ThreadId is { } thread)
        {
            try
            {
                if ((post.MessageId ?? (await FindAsync(post, thread, cancellationToken))?.Id) is { } message)
                    await DeleteAsync(thread, message, cancellationToken);
            }
            catch (DiscordRestException gone) when (gone.Code is DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel)
            {
                // Someone was quicker.
            }
        }

        posts.Forget(post);
    }

    private async Task DeleteAsync(Snowflake thread, Snowflake message, CancellationToken cancellationToken)
    {
        try
        {
            await rest.DeleteMessageAsync(thread, message, cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.ThreadArchived)
        {
            // Nothing in a folded thread can change.
            await rest.ModifyThreadAsync(thread, archived: false, cancellationToken: cancellationToken);
            await rest.DeleteMessageAsync(thread, message, cancellationToken);
        }
    }

    private Task<Message?> FindAsync(AnswerPost post, Snowflake thread, CancellationToken cancellationToken) =>
        posted.FindAsync(thread, ThanksButton.Below(post.SlotId, post.UserId).Value, post.ClaimedAt ?? post.WishedAt, cancellationToken);

    private OutgoingMessage Message(AnswerPost post, string body)
    {
        var language = settings.Of(post.GuildId, locale: null).Language;
        var texts = ShareTexts.Both.In(language);
        var shown = Excerpt.Of(PublicText.Of(body, language), Room, texts.WholeInOthers);
        return new OutgoingMessage
        {
            Embeds = [new Embed { Description = $"{post.UserId.UserMention()}\n{shown}", Color = SharedAnswerPage.Color }],
            Components = [new ActionRow(new Button(ThanksButton.Below(post.SlotId, post.UserId), texts.Helped) { Emoji = "👍" })],
            Nonce = post.Nonce,
            // Questions close at night.
            Silent = true,
        };
    }

    private void Fail(AnswerPost post, Exception trouble)
    {
        var now = clock.Now();
        var reason = PostTrouble.Reason(trouble);
        var isOver = !PostTrouble.IsPassing(trouble) || now >= (post.ClaimedAt ?? now) + Window;
        posts.MarkFailed(post, reason, isOver ? null : now + PostTrouble.Delay(trouble, post.Attempts));
        PostMetrics.Failed("answer", reason, isOver);
        LogFailed(post.SlotId, post.GuildId, post.Attempts, reason);
        LogTrouble(trouble);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A shared answer to slot {SlotId} is in its thread in guild {GuildId} (attempt {Attempt}).")]
    private partial void LogPosted(long slotId, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Attempt {Attempt} with a shared answer to slot {SlotId} in its thread in guild {GuildId} failed ({Reason}).")]
    private partial void LogFailed(long slotId, Snowflake guildId, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with the attempt.")]
    private partial void LogTrouble(Exception exception);
}
