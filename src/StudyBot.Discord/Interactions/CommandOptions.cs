using System.Collections.ObjectModel;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>What a member filled in, by option name. An option that was left out reads as null.</summary>
/// <param name="Values">Option name to <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>
/// or <see cref="Snowflake"/>.</param>
public sealed record CommandOptions(IReadOnlyDictionary<string, object> Values)
{
    /// <summary>Nothing filled in.</summary>
    public static CommandOptions Empty { get; } = new(ReadOnlyDictionary<string, object>.Empty);

    /// <summary>Users behind user options.</summary>
    public IReadOnlyDictionary<Snowflake, User> Users { get; init; } = ReadOnlyDictionary<Snowflake, User>.Empty;

    /// <summary>Members behind user options; without those who are not in the guild.</summary>
    public IReadOnlyDictionary<Snowflake, Member> Members { get; init; } = ReadOnlyDictionary<Snowflake, Member>.Empty;

    /// <summary>Channels behind channel options, with the invoking member's permissions.</summary>
    public IReadOnlyDictionary<Snowflake, Channel> Channels { get; init; } = ReadOnlyDictionary<Snowflake, Channel>.Empty;

    /// <summary>Roles behind role options.</summary>
    public IReadOnlyDictionary<Snowflake, Role> Roles { get; init; } = ReadOnlyDictionary<Snowflake, Role>.Empty;

    /// <summary>Files behind attachment options.</summary>
    public IReadOnlyDictionary<Snowflake, Attachment> Attachments { get; init; } = ReadOnlyDictionary<Snowflake, Attachment>.Empty;

    /// <summary>A string option.</summary>
    public string? String(string name) => Values.GetValueOrDefault(name) as string;

    /// <summary>An integer option, within ±2^53.</summary>
    public long? Integer(string name) => Values.GetValueOrDefault(name) as long?;

    /// <summary>A number option.</summary>
    public double? Number(string name) => Values.GetValueOrDefault(name) as double?;

    /// <summary>A boolean option.</summary>
    public bool? Boolean(string name) => Values.GetValueOrDefault(name) as bool?;

    /// <summary>The id in a user, channel, role or attachment option.</summary>
    public Snowflake? Id(string name) => Values.GetValueOrDefault(name) as Snowflake?;

    /// <summary>The user in a user option.</summary>
    public User? User(string name) => Id(name) is { } id ? Users.GetValueOrDefault(id) : null;

    /// <summary>The channel in a channel option.</summary>
    public Channel? Channel(string name) => Id(name) is { } id ? Channels.GetValueOrDefault(id) : null;

    /// <summary>The role in a role option.</summary>
    public Role? Role(string name) => Id(name) is { } id ? Roles.GetValueOrDefault(id) : null;

    /// <summary>What is said of the file in an attachment option; <see cref="Rest.AttachmentDownloader"/> fetches it.</summary>
    public Attachment? Attachment(string name) => Id(name) is { } id ? Attachments.GetValueOrDefault(id) : null;
}
