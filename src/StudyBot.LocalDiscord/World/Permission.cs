namespace StudyBot.LocalDiscord.World;

/// <summary>The permission bits that this server's routes ask for.</summary>
internal static class Permission
{
    public const ulong KickMembers = 1UL << 1;
    public const ulong BanMembers = 1UL << 2;
    public const ulong Administrator = 1UL << 3;
    public const ulong ManageChannels = 1UL << 4;
    public const ulong AddReactions = 1UL << 6;
    public const ulong ViewChannel = 1UL << 10;
    public const ulong SendMessages = 1UL << 11;
    public const ulong ManageMessages = 1UL << 13;
    public const ulong EmbedLinks = 1UL << 14;
    public const ulong AttachFiles = 1UL << 15;
    public const ulong ReadMessageHistory = 1UL << 16;
    public const ulong MentionEveryone = 1UL << 17;
    public const ulong Connect = 1UL << 20;
    public const ulong ChangeNickname = 1UL << 26;
    public const ulong ManageNicknames = 1UL << 27;
    public const ulong ManageRoles = 1UL << 28;
    public const ulong UseApplicationCommands = 1UL << 31;
    public const ulong ManageThreads = 1UL << 34;
    public const ulong CreatePublicThreads = 1UL << 35;
    public const ulong CreatePrivateThreads = 1UL << 36;
    public const ulong SendMessagesInThreads = 1UL << 38;
    public const ulong ModerateMembers = 1UL << 40;
    public const ulong PinMessages = 1UL << 51;

    /// <summary>Every bit that Discord has named.</summary>
    public const ulong All = (1UL << 53) - 1;

    /// <summary>What @everyone of a new guild may do.</summary>
    public const ulong EveryoneDefault = AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory
        | MentionEveryone | Connect | (1UL << 21) | (1UL << 25) | ChangeNickname | UseApplicationCommands | CreatePublicThreads
        | CreatePrivateThreads | SendMessagesInThreads | (1UL << 18) | 1UL | (1UL << 9);

    /// <summary>What an invitation of the default application asks for.</summary>
    public const ulong BotDefault = EveryoneDefault | ManageMessages | ManageRoles | ManageChannels | ManageThreads | PinMessages
        | ManageNicknames | KickMembers | BanMembers | ModerateMembers;
}
