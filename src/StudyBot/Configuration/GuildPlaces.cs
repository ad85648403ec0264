using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Configuration;

/// <summary>A channel or role of a guild.</summary>
/// <param name="Id">Of it.</param>
/// <param name="Name">Not escaped.</param>
/// <param name="Type">Null for a role.</param>
internal sealed record GuildPlace(Snowflake Id, string Name, ChannelType? Type)
{
    /// <summary>Whether it is a role of a bot or an integration, which nobody can be given.</summary>
    public bool IsManaged { get; init; }
}

/// <summary>What channels and roles a guild has, so that files can name them.</summary>
internal sealed record GuildPlaces(IReadOnlyList<GuildPlace> Channels, IReadOnlyList<GuildPlace> Roles)
{
    public static GuildPlaces None { get; } = new([], []);

    /// <param name="access">Null for a guild that the bot is no longer in.</param>
    public static GuildPlaces Of(GuildAccess? access) => access is null ? None : new GuildPlaces(
        [.. access.Channels.Select(channel => new GuildPlace(channel.Id, channel.Name ?? "", channel.Type)).OrderBy(place => place.Id)],
        [.. access.Roles.Select(role => new GuildPlace(role.Id, role.Name, null) { IsManaged = role.Managed }).OrderBy(place => place.Id)]);
}
