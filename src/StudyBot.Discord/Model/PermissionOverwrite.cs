namespace StudyBot.Discord.Model;

/// <summary>Whom an overwrite is about, numbered as by Discord.</summary>
public enum PermissionOverwriteType
{
    /// <summary>Everyone who has a role.</summary>
    Role = 0,

    /// <summary>One member.</summary>
    Member = 1,
}

/// <summary>What a channel allows or denies beyond the guild's roles (Overwrite object).</summary>
/// <param name="Id">The role or user; the guild's id stands for @everyone.</param>
/// <param name="Type">Which of the two.</param>
/// <param name="Allow">Bits that are given.</param>
/// <param name="Deny">Bits that are taken away.</param>
public sealed record PermissionOverwrite(Snowflake Id, PermissionOverwriteType Type, Permissions Allow, Permissions Deny);
