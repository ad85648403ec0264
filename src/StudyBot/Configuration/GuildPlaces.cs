using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

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

    public static async Task<GuildPlaces> OfAsync(DiscordRest rest, Snowflake guildId, CancellationToken cancellationToken)
    {
        var (channels, roles) = (rest.GetGuildChannelsAsync(guildId, cancellationToken), rest.GetGuildRolesAsync(guildId, cancellationToken));
        await Task.WhenAll(channels, roles);
        return new GuildPlaces(
            [.. (await channels).Select(channel => new GuildPlace(channel.Id, channel.Name ?? "", channel.Type)).OrderBy(place => place.Id)],
            [.. (await roles).Select(role => new GuildPlace(role.Id, role.Name, null) { IsManaged = role.Managed }).OrderBy(place => place.Id)]);
    }
}
