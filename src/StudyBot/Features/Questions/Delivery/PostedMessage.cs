using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A question that stands in Discord.</summary>
/// <param name="MessageId">The message's.</param>
/// <param name="ThreadId">The forum post that it opens; null in a channel.</param>
/// <param name="Pinged">The roles that it really pinged.</param>
internal sealed record PostedMessage(Snowflake MessageId, Snowflake? ThreadId, IReadOnlyList<Snowflake> Pinged)
{
    public static PostedMessage InChannel(Message message) => new(message.Id, null, message.MentionRoles);

    /// <summary>A forum post and its first message have the same id.</summary>
    public static PostedMessage InForum(Snowflake post, Message? first) => new(post, post, first?.MentionRoles ?? []);
}
