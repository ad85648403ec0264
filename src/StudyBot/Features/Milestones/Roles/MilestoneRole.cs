using StudyBot.Discord.Model;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>What a milestone gives.</summary>
internal sealed record MilestoneRole
{
    public int Days { get; init; }

    public Snowflake RoleId { get; init; }

    /// <summary>A <see cref="RoleFitness"/> by name while the bot cannot give it; null while all is well.</summary>
    public string? Fitness { get; init; }

    /// <summary>Null while all is well.</summary>
    public RoleFitness? Trouble => Enum.TryParse<RoleFitness>(Fitness, out var fitness) ? fitness : null;
}

/// <summary>A member's role that is to be given or taken.</summary>
internal sealed record RoleGrant
{
    public Snowflake GuildId { get; init; }

    public Snowflake UserId { get; init; }

    public Snowflake RoleId { get; init; }

    /// <summary>Whether they shall wear it.</summary>
    public bool Wanted { get; init; }

    /// <summary>Counted before the attempt, from 1.</summary>
    public int Attempts { get; init; }
}
