using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Channel object, the partial one of <c>resolved</c> included, as on the wire.</summary>
internal sealed class ChannelJson
{
    public Snowflake Id { get; set; }

    public int? Type { get; set; }

    public Snowflake? GuildId { get; set; }

    public string? Name { get; set; }

    public Permissions? Permissions { get; set; }

    public List<PermissionOverwriteJson>? PermissionOverwrites { get; set; }

    public Channel ToModel() => new()
    {
        Id = Id,
        Type = (ChannelType)(Type ?? 0),
        GuildId = GuildId,
        Name = Name,
        Permissions = Permissions,
        PermissionOverwrites = [.. (PermissionOverwrites ?? []).Select(overwrite => overwrite.ToModel())],
    };
}

/// <summary>Overwrite object, as on the wire.</summary>
internal sealed class PermissionOverwriteJson
{
    public Snowflake Id { get; set; }

    public int Type { get; set; }

    public Permissions Allow { get; set; }

    public Permissions Deny { get; set; }

    public PermissionOverwrite ToModel() => new(Id, (PermissionOverwriteType)Type, Allow, Deny);
}
