using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Scheduling;

/// <summary>Looks in Discord for a message of ours, when only Discord knows whether an attempt got through.</summary>
internal sealed class PostedMessages(DiscordRest rest)
{
    private const int PageSize = 100;
    private const int MostPages = 20;

    /// <summary>Bot and Discord may disagree about the time by this much, and a posted message is still found.</summary>
    private static readonly Duration ClockSkew = Duration.FromMinutes(5);

    /// <summary>The id after which messages of this instant and later stand, whoever's clock is right.</summary>
    public static Snowflake Before(Instant since) => Snowflake.At((since - ClockSkew).ToDateTimeOffset());

    /// <summary>
    /// Null when no message of the channel since then bears the button. The channel's latest are read whatever their stamps: a
    /// clock that ran ahead when the attempt began names a time after the message.
    /// </summary>
    /// <param name="channelId">A channel or thread.</param>
    /// <param name="customId">A button's, which no other message has.</param>
    /// <param name="since">When the first attempt began.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Message?> FindAsync(Snowflake channelId, string customId, Instant since, CancellationToken cancellationToken)
    {
        var after = Before(since);
        var messages = await rest.GetMessagesAsync(channelId, PageSize, cancellationToken: cancellationToken);
        if (With(customId, messages) is { } latest)
            return latest;
        if (messages.Count < PageSize || messages.Min(message => message.Id) <= after)
            return null;
        for (var page = 0; page < MostPages; page++)
        {
            // Discord gives the oldest messages behind "after", whatever their order within the page.
            messages = await rest.GetMessagesAsync(channelId, PageSize, after, cancellationToken);
            if (With(customId, messages) is { } posted)
                return posted;
            if (messages.Count < PageSize)
                break;
            after = messages.Max(message => message.Id);
        }

        return null;
    }

    private static Message? With(string customId, IReadOnlyList<Message> messages) =>
        messages.FirstOrDefault(message => message.CustomIds.Contains(customId));
}
