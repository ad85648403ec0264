namespace StudyBot.LocalDiscord.World;

internal sealed class VoiceState
{
    public required ulong UserId { get; init; }

    /// <summary>Null once the member has left.</summary>
    public ulong? ChannelId { get; set; }

    public required string SessionId { get; init; }

    public bool SelfMute { get; set; }

    public bool SelfDeaf { get; set; }
}
