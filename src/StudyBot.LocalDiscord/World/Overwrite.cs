namespace StudyBot.LocalDiscord.World;

/// <summary>A channel's exception for one role or member.</summary>
internal sealed record Overwrite(ulong Id, OverwriteType Type, Permissions Allow, Permissions Deny);

/// <summary>Whom an overwrite is for.</summary>
public enum OverwriteType
{
    /// <summary>A role; the guild's id is @everyone.</summary>
    Role = 0,

    /// <summary>A member, by user id.</summary>
    Member = 1,
}
