namespace StudyBot.LocalDiscord.World;

/// <summary>Whom a message really mentions, after allowed_mentions.</summary>
internal sealed record Mentions(IReadOnlyList<ulong> Users, IReadOnlyList<ulong> Roles, bool Everyone)
{
    public static readonly Mentions None = new([], [], false);
}
