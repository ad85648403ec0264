using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

internal sealed class Channel
{
    public required ulong Id { get; init; }

    public required ChannelType Type { get; set; }

    /// <summary>Null for a DM.</summary>
    public Guild? Guild { get; init; }

    public string Name { get; set; } = "";

    public string? Topic { get; set; }

    public int Position { get; set; }

    /// <summary>The category, or a thread's channel.</summary>
    public ulong? ParentId { get; set; }

    public bool Nsfw { get; set; }

    /// <summary>Slow mode, in seconds. Bots are not held by it.</summary>
    public int RateLimitPerUser { get; set; }

    public int UserLimit { get; set; }

    public List<Overwrite> Overwrites { get; } = [];

    /// <summary>Ascending by id; private (ephemeral) replies stand among them and are never rendered for others.</summary>
    public List<Message> Messages { get; } = [];

    /// <summary>Newest pin first.</summary>
    public List<(ulong Message, DateTimeOffset At)> Pins { get; } = [];

    /// <summary>The person on the other side of a DM with the bot.</summary>
    public User? Recipient { get; init; }

    /// <summary>Null unless this is a thread.</summary>
    public ThreadDetails? Thread { get; init; }

    /// <summary>A forum's tags, as Discord writes them.</summary>
    public JsonArray AvailableTags { get; set; } = [];

    /// <summary>Whether a forum's posts must bear a tag.</summary>
    public bool RequiresTag { get; set; }

    public bool IsThread => Thread is not null;

    public bool HoldsMessages => Type is not (ChannelType.Category or ChannelType.Forum);

    public ulong? LastMessageId => Messages.FindLast(message => message.EphemeralFor is null)?.Id;
}
