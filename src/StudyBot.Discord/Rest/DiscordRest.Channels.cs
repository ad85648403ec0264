using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>A channel or thread.</summary>
    public async Task<Channel> GetChannelAsync(Snowflake channel, CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"channels/{channel}"), DiscordJson.Default.ChannelJson, cancellationToken).ConfigureAwait(false)).ToModel();

    /// <summary>The direct-message channel with a user; the same one each time.</summary>
    public async Task<Channel> CreateDmAsync(Snowflake user, CancellationToken cancellationToken = default)
    {
        var body = JsonBody(writer => writer.WriteString("recipient_id"u8, user.ToString()));
        var request = Post($"users/@me/channels", body);
        request.Repeat = Repeat.Always;
        return (await ReadAsync(request, DiscordJson.Default.ChannelJson, cancellationToken).ConfigureAwait(false)).ToModel();
    }

    /// <summary>Opens a public thread on a message; the thread's id is the message's.</summary>
    /// <param name="channel">The message's channel.</param>
    /// <param name="message">The message.</param>
    /// <param name="name">1 to 100 characters; longer ones are cut.</param>
    /// <param name="autoArchive">Quiet time until the thread folds: an hour, a day, 3 days or a week; null for the channel's own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Channel> StartThreadFromMessageAsync(
        Snowflake channel, Snowflake message, string name, TimeSpan? autoArchive = null, CancellationToken cancellationToken = default)
    {
        var body = JsonBody(writer =>
        {
            writer.WriteString("name"u8, TextTrimmer.Trim(name, DiscordLimits.ThreadName));
            if (autoArchive is { } quiet)
                writer.WriteNumber("auto_archive_duration"u8, (int)quiet.TotalMinutes);
        });
        var thread = await ReadAsync(
            Post($"channels/{channel}/messages/{message}/threads", body), DiscordJson.Default.ChannelJson, cancellationToken)
            .ConfigureAwait(false);
        return thread.ToModel();
    }
}
