namespace StudyBot.LocalDiscord.World;

/// <summary>
/// What a member may do. <see cref="InGuild"/> and <see cref="InChannel"/> compute the bits as Discord prints them in payloads;
/// <see cref="Effective"/> and <see cref="EffectiveInThread"/> then take away what follows from missing ones, and are what to check against.
/// </summary>
public static class PermissionsOf
{
    /// <summary>What <c>app_permissions</c> says in a direct message with the bot.</summary>
    public const Permissions DirectMessage =
        Permissions.AttachFiles | Permissions.EmbedLinks | Permissions.MentionEveryone | Permissions.UseExternalEmojis;

    /// <summary>What either side may in fact do in a direct message.</summary>
    public const Permissions EffectiveInDirectMessage =
        DirectMessage | Permissions.ViewChannel | Permissions.SendMessages | Permissions.AddReactions
        | Permissions.ReadMessageHistory | Permissions.PinMessages | Permissions.UseApplicationCommands;

    private const Permissions WhileTimedOut = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    private const Permissions NeedSending =
        Permissions.MentionEveryone | Permissions.SendTtsMessages | Permissions.AttachFiles | Permissions.EmbedLinks
        | Permissions.SendPolls | Permissions.SendVoiceMessages;

    /// <summary>In the guild at large: everything for the owner and administrators, else @everyone and all roles together.</summary>
    public static Permissions InGuild(PermissionsHolder holder)
    {
        var granted = holder.Roles.Values.Aggregate(holder.Everyone, (sum, role) => sum | role);
        if (holder.IsOwner || granted.HasFlag(Permissions.Administrator))
        {
            return Permissions.All;
        }

        return holder.IsTimedOut ? granted & WhileTimedOut : granted;
    }

    /// <summary>
    /// In a channel, or in a thread by its parent's overwrites: first the overwrite for @everyone, then those of all roles together
    /// (an allow wins over another role's deny), then the member's own.
    /// </summary>
    public static Permissions InChannel(PermissionsHolder holder, IEnumerable<PermissionsOverwrite> overwrites)
    {
        var granted = InGuild(holder with { IsTimedOut = false });
        if (granted.HasFlag(Permissions.Administrator))
        {
            return Permissions.All;
        }

        var list = overwrites as IReadOnlyCollection<PermissionsOverwrite> ?? [.. overwrites];
        granted = Apply(granted, list.Where(o => !o.IsMember && o.Id == holder.GuildId));
        granted = Apply(granted, list.Where(o => !o.IsMember && o.Id != holder.GuildId && holder.Roles.ContainsKey(o.Id)));
        granted = Apply(granted, list.Where(o => o.IsMember && o.Id == holder.UserId));
        return holder.IsTimedOut ? granted & WhileTimedOut : granted;
    }

    /// <summary>
    /// What remains in effect in a channel: nothing unless it can be seen; no embeds, files or mentions unless one may write; in a voice
    /// channel nothing beyond seeing it unless one may connect.
    /// </summary>
    public static Permissions Effective(Permissions inChannel, bool isVoice = false)
    {
        if (!inChannel.HasFlag(Permissions.ViewChannel))
        {
            return Permissions.None;
        }

        if (isVoice && !inChannel.HasFlag(Permissions.Connect))
        {
            return Permissions.ViewChannel;
        }

        return inChannel.HasFlag(Permissions.SendMessages) ? inChannel : inChannel & ~NeedSending;
    }

    /// <summary>The same in a thread of that channel: there SEND_MESSAGES_IN_THREADS stands for SEND_MESSAGES.</summary>
    public static Permissions EffectiveInThread(Permissions inParent)
    {
        var sends = inParent.HasFlag(Permissions.SendMessagesInThreads);
        return Effective(sends ? inParent | Permissions.SendMessages : inParent & ~Permissions.SendMessages);
    }

    /// <summary>
    /// Whether a role stands above another: by position, and of two in the same position the older (smaller id) is higher.
    /// Only roles below one's highest can be granted or edited.
    /// </summary>
    public static bool IsAbove((int Position, ulong Id) role, (int Position, ulong Id) other) =>
        role.Position != other.Position ? role.Position > other.Position : role.Id < other.Id;

    private static Permissions Apply(Permissions granted, IEnumerable<PermissionsOverwrite> overwrites)
    {
        var (allow, deny) = (Permissions.None, Permissions.None);
        foreach (var overwrite in overwrites)
        {
            allow |= overwrite.Allow;
            deny |= overwrite.Deny;
        }

        return (granted & ~deny) | allow;
    }
}
