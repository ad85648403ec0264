using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Guild object, the unavailable one included, as on the wire.</summary>
internal sealed class GuildJson
{
    public Snowflake Id { get; set; }

    public string? Name { get; set; }

    public string? PreferredLocale { get; set; }

    public Snowflake? OwnerId { get; set; }

    public Snowflake? AfkChannelId { get; set; }

    public bool? Unavailable { get; set; }

    public Guild ToModel() => new()
    {
        Id = Id,
        Name = Name ?? "",
        PreferredLocale = PreferredLocale ?? "en-US",
        OwnerId = OwnerId,
        AfkChannelId = AfkChannelId,
        Unavailable = Unavailable ?? false,
    };
}

/// <summary>Role object, as on the wire.</summary>
internal sealed class RoleJson
{
    public Snowflake Id { get; set; }

    public string? Name { get; set; }

    public int? Position { get; set; }

    public Permissions? Permissions { get; set; }

    public bool? Managed { get; set; }

    public bool? Mentionable { get; set; }

    public Role ToModel() => new()
    {
        Id = Id,
        Name = Name ?? "",
        Position = Position ?? 0,
        Permissions = Permissions ?? default,
        Managed = Managed ?? false,
        Mentionable = Mentionable ?? false,
    };
}
