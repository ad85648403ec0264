namespace StudyBot.LocalDiscord.World;

/// <content>What things are called, for those who write down what members see.</content>
public sealed partial class DiscordWorld
{
    /// <summary>A channel's or thread's name; null when there is no such channel.</summary>
    public string? ChannelName(ulong channel) => Locked(() => FindChannel(channel)?.Name);

    internal bool Exists(ulong user) => Locked(() => FindUser(user) is not null);
}
