using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Channel object, the partial one of <c>resolved</c> included, as on the wire.</summary>
internal sealed class ChannelJson
{
    private const int RequireTag = 1 << 4;

    public Snowflake Id { get; set; }

    public int? Type { get; set; }

    public Snowflake? GuildId { get; set; }

    public string? Name { get; set; }

    public Snowflake? ParentId { get; set; }

    public int? Flags { get; set; }

    public ThreadMetadataJson? ThreadMetadata { get; set; }

    public List<ForumTagJson>? AvailableTags { get; set; }

    public Permissions? Permissions { get; set; }

    public List<PermissionOverwriteJson>? PermissionOverwrites { get; set; }

    /// <summary>Only the answer to a new forum post has it.</summary>
    public MessageJson? Message { get; set; }

    public Channel ToModel() => new()
    {
        Id = Id,
        Type = (ChannelType)(Type ?? 0),
        GuildId = GuildId,
        Name = Name,
        ParentId = ParentId,
        Thread = ThreadMetadata?.ToModel(),
        AvailableTags = [.. (AvailableTags ?? []).Select(tag => tag.ToModel())],
        RequiresTag = ((Flags ?? 0) & RequireTag) != 0,
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

/// <summary>Thread Metadata object, as on the wire.</summary>
internal sealed class ThreadMetadataJson
{
    public bool? Archived { get; set; }

    public bool? Locked { get; set; }

    public ThreadMetadata ToModel() => new(Archived ?? false, Locked ?? false);
}

/// <summary>Forum Tag object, as on the wire.</summary>
internal sealed class ForumTagJson
{
    public Snowflake Id { get; set; }

    public string? Name { get; set; }

    public bool? Moderated { get; set; }

    public ForumTag ToModel() => new(Id, Name ?? "", Moderated ?? false);
}

/// <summary>The answer to List Active Guild Threads and to List Public Archived Threads, as on the wire.</summary>
internal sealed class ActiveThreadsJson
{
    public List<ChannelJson>? Threads { get; set; }
}
