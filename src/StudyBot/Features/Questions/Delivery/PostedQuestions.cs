using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Looks in Discord for a slot's message, when only Discord knows whether an attempt got through.</summary>
internal sealed class PostedQuestions(PostedMessages posted, DiscordRest rest)
{
    private const int MostPosts = 100;

    /// <summary>By how much the clock may have run ahead at the claim. A forum gets few posts a day, so a look at that many more costs little.</summary>
    private static readonly Duration ClockAhead = Duration.FromDays(1);

    /// <summary>The slot's message, if an earlier attempt got it through after all.</summary>
    /// <param name="slot">Which.</param>
    /// <param name="abandoned">Whether its channel is no longer the one for questions; then what is out of reach there is let go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PostedMessage?> FindAsync(QuestionSlot slot, bool abandoned, CancellationToken cancellationToken)
    {
        try
        {
            return slot.InForum
                ? await FindInForumAsync(slot, PostedMessages.Before(slot.ClaimedAt - ClockAhead), cancellationToken)
                : await FindInChannelAsync(slot, cancellationToken);
        }
        catch (DiscordRestException refusal) when (abandoned && !refusal.IsTransient)
        {
            return null;
        }
    }

    private async Task<PostedMessage?> FindInChannelAsync(QuestionSlot slot, CancellationToken cancellationToken) =>
        await posted.FindAsync(slot.ChannelId, ButtonOf(slot), slot.ClaimedAt, cancellationToken) is { } message ? PostedMessage.InChannel(message) : null;

    /// <summary>A forum takes no nonce, so this is all that keeps a lost post from coming twice; one that folded meanwhile counts too.</summary>
    private async Task<PostedMessage?> FindInForumAsync(QuestionSlot slot, Snowflake after, CancellationToken cancellationToken)
    {
        var active = await rest.ListActiveGuildThreadsAsync(slot.GuildId, cancellationToken);
        var folded = await rest.ListPublicArchivedThreadsAsync(slot.ChannelId, MostPosts, cancellationToken);
        foreach (var post in active.Where(thread => thread.ParentId == slot.ChannelId).Concat(folded).Where(thread => thread.Id > after).Take(MostPosts))
        {
            if (await FirstOfAsync(post.Id, cancellationToken) is { } first && IsOf(slot, first))
                return PostedMessage.InForum(post.Id, first);
        }

        return null;
    }

    /// <summary>Null when it was deleted.</summary>
    private async Task<Message?> FirstOfAsync(Snowflake post, CancellationToken cancellationToken)
    {
        try
        {
            return await rest.GetMessageAsync(post, post, cancellationToken);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel)
        {
            return null;
        }
    }

    private static bool IsOf(QuestionSlot slot, Message message) => message.CustomIds.Contains(ButtonOf(slot));

    private static string ButtonOf(QuestionSlot slot) => QuestionButtons.To(QuestionButtons.Answer, slot.Id, language: null).Value;
}
