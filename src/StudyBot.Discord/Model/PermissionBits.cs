namespace StudyBot.Discord.Model;

/// <summary>Asks of permission bits what they allow.</summary>
public static class PermissionBits
{
    /// <summary>Whether all of these bits are there; <see cref="Permissions.Administrator"/> stands for every bit.</summary>
    public static bool Cover(this Permissions permissions, Permissions needed) =>
        permissions.HasFlag(Permissions.Administrator) || permissions.HasFlag(needed);
}
