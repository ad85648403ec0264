namespace StudyBot.LocalDiscord.World;

/// <summary>What new guilds and invited bots may do.</summary>
internal static class GuildDefaults
{
    /// <summary>What @everyone of a new guild may do.</summary>
    public const Permissions Everyone =
        Permissions.AddReactions | Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks | Permissions.AttachFiles
        | Permissions.ReadMessageHistory | Permissions.MentionEveryone | Permissions.UseExternalEmojis | Permissions.Connect
        | Permissions.Speak | Permissions.UseVad | Permissions.Stream | Permissions.ChangeNickname | Permissions.UseApplicationCommands
        | Permissions.CreatePublicThreads | Permissions.CreatePrivateThreads | Permissions.SendMessagesInThreads
        | Permissions.CreateInstantInvite;

    /// <summary>What the default application's invitation asks for.</summary>
    public const Permissions Bot =
        Everyone | Permissions.ManageMessages | Permissions.ManageRoles | Permissions.ManageChannels | Permissions.ManageThreads
        | Permissions.PinMessages | Permissions.ManageNicknames | Permissions.KickMembers | Permissions.BanMembers
        | Permissions.ModerateMembers | Permissions.MoveMembers | Permissions.ViewAuditLog;
}
