using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Looks in Discord for a slot's message, when only Discord knows whether an attempt got through.</summary>
internal sealed class PostedQuestions(DiscordRest rest)
{
    private const int PageSize = 100;
    private const int MostPages = 20;
    private const int MostPosts = 100;

    /// <summary>Bot and Discord may disagree about the time by this much, and a posted message is still found.</summary>
    private static readonly Duration ClockSkew = Duration.FromMinutes(5);

    /// <summary>The slot's message, if an earlier attempt got it through after all.</summary>
    /// <param name="slot">Which.</param>
    /// <param name="abandoned">Whether its channel is no longer the one for questions; then what is out of reach there is let go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PostedMessage?> FindAsync(QuestionSlot slot, bool abandoned, CancellationToken cancellationToken)
    {
        var after = Snowflake.At((slot.ClaimedAt - ClockSkew).ToDateTimeOffset());
        try
        {
            return slot.InForum
                ? await FindInForumAsync(slot, after, cancellationToken)
                : await FindInChannelAsync(slot, after, cancellationToken);
        }
        catch (DiscordRestException refusal) when (abandoned && !refusal.IsTransient)
        {
            return null;
        }
    }

    private async Task<PostedMessage?> FindInChannelAsync(QuestionSlot slot, Snowflake after, CancellationToken cancellationToken)
    {
        for (var page = 0; page < MostPages; page++)
        {
            // Discord gives the oldest messages behind "after", whatever their order within the page.
            var messages = await rest.GetMessagesAsync(slot.ChannelId, PageSize, after, cancellationToken);
            if (messages.FirstOrDefault(message => IsOf(slot, message)) is { } posted)
                return PostedMessage.InChannel(posted);
            if (messages.Count < PageSize)
                break;
            after = messages.Max(message => message.Id);
        }

        return null;
    }

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

    private static bool IsOf(QuestionSlot slot, Message message) =>
        message.CustomIds.Contains(QuestionButtons.To(QuestionButtons.Answer, slot.Id, language: null).Value);
}
