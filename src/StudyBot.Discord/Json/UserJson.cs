using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>User object, as on the wire.</summary>
internal sealed class UserJson
{
    public Snowflake Id { get; set; }

    public string? Username { get; set; }

    public string? GlobalName { get; set; }

    public bool? Bot { get; set; }

    public User ToModel() => new() { Id = Id, Username = Username ?? "", GlobalName = GlobalName, Bot = Bot ?? false };
}

/// <summary>Guild Member object, as on the wire.</summary>
internal sealed class MemberJson
{
    public UserJson? User { get; set; }

    public string? Nick { get; set; }

    public Snowflake[]? Roles { get; set; }

    public DateTimeOffset? JoinedAt { get; set; }

    public Permissions? Permissions { get; set; }

    public Member ToModel() => new()
    {
        User = User?.ToModel(),
        Nick = Nick,
        Roles = Roles ?? [],
        JoinedAt = JoinedAt,
        Permissions = Permissions,
    };
}
