namespace StudyBot.LocalDiscord.World;

/// <content>What things are called, for those who write down what members see.</content>
public sealed partial class DiscordWorld
{
    /// <summary>A channel's or thread's name; null when there is no such channel.</summary>
    public string? ChannelName(ulong channel) => Locked(() => FindChannel(channel)?.Name);

    /// <summary>The name that others see; null when there is no such user.</summary>
    public string? UserName(ulong user) => Locked(() => FindUser(user)?.DisplayName);

    /// <summary>A guild's member by username, to act with; null when nobody has it.</summary>
    public Actor? FindMember(ulong guild, string username) => Locked(() =>
        Here(guild).Members.Values.FirstOrDefault(member => member.User.Username == username) is { } found
            ? new Actor(this, found.User.Id, guild)
            : null);

    internal bool Exists(ulong user) => Locked(() => FindUser(user) is not null);
}
