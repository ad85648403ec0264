using System.Text.Json;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>Opens a public thread on a message; the thread's id is the message's.</summary>
    /// <param name="channel">The message's channel.</param>
    /// <param name="message">The message.</param>
    /// <param name="name">1 to 100 characters; longer ones are cut.</param>
    /// <param name="autoArchive">Quiet time until the thread folds: an hour, a day, 3 days or a week; null for the channel's own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Channel> StartThreadFromMessageAsync(
        Snowflake channel, Snowflake message, string name, TimeSpan? autoArchive = null, CancellationToken cancellationToken = default)
    {
        var body = JsonBody(writer => WriteThread(writer, name, autoArchive));
        var thread = await ReadAsync(
            Post($"channels/{channel}/messages/{message}/threads", body), DiscordJson.Default.ChannelJson, cancellationToken)
            .ConfigureAwait(false);
        return thread.ToModel();
    }

    /// <summary>
    /// Makes a post in a forum: a thread with its first message, whose ids are the same. Needs <see cref="Permissions.SendMessages"/>
    /// there. Discord takes no nonce here, so after a failure the post may stand all the same: look for it among
    /// <see cref="ListActiveGuildThreadsAsync"/>.
    /// </summary>
    /// <param name="forum">The forum.</param>
    /// <param name="name">The post's title, 1 to 100 characters; longer ones are cut.</param>
    /// <param name="message">The first message; its nonce and what it answers are left out.</param>
    /// <param name="tags">At most 5 of <see cref="Channel.AvailableTags"/>; one at least where <see cref="Channel.RequiresTag"/>.</param>
    /// <param name="autoArchive">Quiet time until the thread folds: an hour, a day, 3 days or a week; null for the forum's own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ForumPost> StartThreadInForumAsync(
        Snowflake forum, string name, OutgoingMessage message, IReadOnlyList<Snowflake>? tags = null, TimeSpan? autoArchive = null,
        CancellationToken cancellationToken = default)
    {
        var trimmed = MessageTrimmer.Trim(message, MessagePurpose.ForumPost);
        var json = JsonContents.Write(trimmed, (writer, first) =>
        {
            WriteThread(writer, name, autoArchive);
            if (tags is { Count: > 0 })
                WriteTags(writer, tags);
            writer.WriteStartObject("message"u8);
            MessageWriter.WriteProperties(writer, first, MessagePurpose.ForumPost);
            writer.WriteEndObject();
        });
        var post = await ReadAsync(
            Post($"channels/{forum}/threads", WithFiles(json, trimmed.Files)), DiscordJson.Default.ChannelJson, cancellationToken)
            .ConfigureAwait(false);
        return new ForumPost(post.ToModel(), post.Message?.ToModel());
    }

    /// <summary>Folds, unfolds, locks or unlocks a thread; null leaves as it is. Another's, or a lock, takes <see cref="Permissions.ManageThreads"/>.</summary>
    public async Task<Channel> ModifyThreadAsync(
        Snowflake thread, bool? archived = null, bool? locked = null, CancellationToken cancellationToken = default)
    {
        var body = JsonBody(writer =>
        {
            if (archived is { } folded)
                writer.WriteBoolean("archived"u8, folded);
            if (locked is { } closed)
                writer.WriteBoolean("locked"u8, closed);
        });
        return (await ReadAsync(Patch($"channels/{thread}", body), DiscordJson.Default.ChannelJson, cancellationToken).ConfigureAwait(false))
            .ToModel();
    }

    /// <summary>All threads of a guild that the bot sees and that are not archived, newest first.</summary>
    public async Task<IReadOnlyList<Channel>> ListActiveGuildThreadsAsync(Snowflake guild, CancellationToken cancellationToken = default)
    {
        var active = await ReadAsync(Get($"guilds/{guild}/threads/active"), DiscordJson.Default.ActiveThreadsJson, cancellationToken)
            .ConfigureAwait(false);
        return [.. (active.Threads ?? []).Select(thread => thread.ToModel()).OrderByDescending(thread => thread.Id)];
    }

    /// <summary>The archived public threads of a channel or forum, last archived first; needs <see cref="Permissions.ReadMessageHistory"/>.</summary>
    /// <param name="channel">The channel or forum.</param>
    /// <param name="limit">2 to 100.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Channel>> ListPublicArchivedThreadsAsync(
        Snowflake channel, int limit = 50, CancellationToken cancellationToken = default)
    {
        var archived = await ReadAsync(
            Get($"channels/{channel}/threads/archived/public?limit={limit}"), DiscordJson.Default.ActiveThreadsJson, cancellationToken)
            .ConfigureAwait(false);
        return [.. (archived.Threads ?? []).Select(thread => thread.ToModel())];
    }

    private static void WriteThread(Utf8JsonWriter writer, string name, TimeSpan? autoArchive)
    {
        writer.WriteString("name"u8, TextTrimmer.Trim(name, DiscordLimits.ThreadName));
        if (autoArchive is { } quiet)
            writer.WriteNumber("auto_archive_duration"u8, (int)quiet.TotalMinutes);
    }

    private static void WriteTags(Utf8JsonWriter writer, IReadOnlyList<Snowflake> tags)
    {
        writer.WriteStartArray("applied_tags"u8);
        foreach (var tag in tags.Take(DiscordLimits.AppliedTags))
            WireNumbers.WriteString(writer, tag.Value);
        writer.WriteEndArray();
    }
}
