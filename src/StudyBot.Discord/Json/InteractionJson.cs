using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Interaction object, as on the wire.</summary>
internal sealed class InteractionJson
{
    public Snowflake Id { get; set; }

    public Snowflake ApplicationId { get; set; }

    public int Type { get; set; }

    public string? Token { get; set; }

    public InteractionDataJson? Data { get; set; }

    public Snowflake? GuildId { get; set; }

    public Snowflake? ChannelId { get; set; }

    public ChannelJson? Channel { get; set; }

    public MemberJson? Member { get; set; }

    public UserJson? User { get; set; }

    public MessageJson? Message { get; set; }

    public string? Locale { get; set; }

    public string? GuildLocale { get; set; }

    public Permissions? AppPermissions { get; set; }
}

/// <summary>What was sent, pressed or filled in: the union of the data of all interaction types, as on the wire.</summary>
internal sealed class InteractionDataJson
{
    public string? Name { get; set; }

    public int? Type { get; set; }

    public List<InteractionOptionJson>? Options { get; set; }

    public ResolvedJson? Resolved { get; set; }

    public Snowflake? TargetId { get; set; }

    public string? CustomId { get; set; }

    public List<string>? Values { get; set; }

    public List<SubmittedComponentJson>? Components { get; set; }
}

/// <summary>Application Command Interaction Data Option, as on the wire.</summary>
internal sealed class InteractionOptionJson
{
    public string? Name { get; set; }

    public int Type { get; set; }

    public OptionValue Value { get; set; }

    public List<InteractionOptionJson>? Options { get; set; }

    public bool? Focused { get; set; }
}

/// <summary>Resolved Data, as on the wire.</summary>
internal sealed class ResolvedJson
{
    public Dictionary<Snowflake, UserJson>? Users { get; set; }

    public Dictionary<Snowflake, MemberJson>? Members { get; set; }

    public Dictionary<Snowflake, RoleJson>? Roles { get; set; }

    public Dictionary<Snowflake, ChannelJson>? Channels { get; set; }

    public Dictionary<Snowflake, AttachmentJson>? Attachments { get; set; }
}

/// <summary>
/// A component of a submitted modal, as on the wire: an action row holds <c>components</c>, a label holds
/// <c>component</c>, a text input has a <c>value</c>.
/// </summary>
internal sealed class SubmittedComponentJson
{
    public string? CustomId { get; set; }

    public OptionValue Value { get; set; }

    public List<string>? Values { get; set; }

    public List<SubmittedComponentJson>? Components { get; set; }

    public SubmittedComponentJson? Component { get; set; }
}
