using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Finds what a member means by an id, a mention or a name. Called under the world's lock.</summary>
internal static partial class Naming
{
    public static User User(DiscordWorld world, Channel channel, string text)
    {
        if (IdIn(text) is { } id && world.FindUser(id) is { } byId)
            return byId;

        var name = text.TrimStart('@');
        var members = channel.Guild?.Members.Values.Where(member => Same(member.User.Username, name) || Same(member.DisplayName, name));
        return members?.FirstOrDefault()?.User ?? throw new Refusal($"There is no member “{text}”.");
    }

    public static Role Role(Channel channel, string text)
    {
        var roles = channel.Guild?.Roles ?? throw new Refusal("There are no roles in a direct message.");
        if (IdIn(text) is { } id && roles.TryGetValue(id, out var byId))
            return byId;

        var name = text.TrimStart('@');
        return roles.Values.FirstOrDefault(role => Same(role.Name.TrimStart('@'), name)) ?? throw new Refusal($"There is no role “{text}”.");
    }

    public static Channel Channel(Channel here, string text)
    {
        var channels = here.Guild?.Channels ?? throw new Refusal("There are no channels in a direct message.");
        if (IdIn(text) is { } id && channels.TryGetValue(id, out var byId))
            return byId;

        var name = text.TrimStart('#');
        return channels.Values.FirstOrDefault(channel => Same(channel.Name, name)) ?? throw new Refusal($"There is no channel “{text}”.");
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static ulong? IdIn(string text) => Mention().Match(text) is { Success: true } match
        && ulong.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    [GeneratedRegex(@"^(?:<[@#][!&]?)?(\d{15,20})>?$")]
    private static partial Regex Mention();
}
