using System.Security.Cryptography;
using System.Text;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Answers.Threads;

/// <summary>How far a post has got; stored by name, in lower case.</summary>
internal enum AnswerPostState
{
    /// <summary>It is posted once the question has closed.</summary>
    Waiting,

    /// <summary>Someone is posting it, or died while posting: only Discord knows whether the message is there.</summary>
    Claimed,

    /// <summary>The message stands in the thread.</summary>
    Sent,

    /// <summary>It could not be posted, or not be removed; the member can try again.</summary>
    Failed,

    /// <summary>The member took it back; the message, if there is one, is still to be deleted.</summary>
    Removing,
}

/// <summary>A row of <c>answer_post</c>: an answer that its member wants in the question's thread.</summary>
internal sealed record AnswerPost
{
    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    public required long SlotId { get; init; }

    public required AnswerPostState State { get; init; }

    public Instant WishedAt { get; init; }

    /// <summary>From 1, once one was made.</summary>
    public int Attempts { get; init; }

    /// <summary>When the first attempt began; null before it.</summary>
    public Instant? ClaimedAt { get; init; }

    /// <summary>Where it was, or is being, posted.</summary>
    public Snowflake? ThreadId { get; init; }

    public Snowflake? MessageId { get; init; }

    /// <summary>What went wrong last, as <see cref="StudyBot.Scheduling.PostTrouble"/> calls it, or <see cref="NoThread"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>The question has no thread (any more).</summary>
    public const string NoThread = "no_thread";

    /// <summary>The same for every attempt at this wish, and for no other.</summary>
    public string Nonce => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{SlotId}:{UserId}:{WishedAt.ToUnixTimeMilliseconds()}")))[..24];
}
