using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.LocalDiscord.World;

/// <summary>Decides whom a text mentions: what it names, less what allowed_mentions shuts out.</summary>
internal static partial class MentionParser
{
    public static Mentions Parse(MessageDraft draft, string content, User? repliedTo)
    {
        var allowed = draft.Body["allowed_mentions"] as JsonObject;
        var parse = (allowed?["parse"] as JsonArray)?.Select(Json.AsText).ToHashSet();
        var users = Ids(UserMention(), content).Where(id => Passes(id, "users")).ToList();
        var roles = Ids(RoleMention(), content).Where(id => draft.Channel.Guild?.Roles.ContainsKey(id) == true && Passes(id, "roles")).ToList();
        if (repliedTo is not null && (allowed is null || allowed["replied_user"].AsBool()) && !users.Contains(repliedTo.Id))
            users.Insert(0, repliedTo.Id);

        var everyone = (content.Contains("@everyone", StringComparison.Ordinal) || content.Contains("@here", StringComparison.Ordinal))
            && (allowed is null || parse?.Contains("everyone") == true)
            && draft.Channel.Guild is not null && Access.Of(draft.Channel, draft.Author.Id).Can(Permissions.MentionEveryone);
        return new Mentions(users, roles, everyone);

        bool Passes(ulong id, string kind) =>
            allowed is null || parse?.Contains(kind) == true || allowed[kind].IdList().Contains(id);
    }

    private static IEnumerable<ulong> Ids(Regex pattern, string content) =>
        pattern.Matches(content).Select(match => ulong.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex(@"<@!?(\d{15,20})>")]
    private static partial Regex UserMention();

    [GeneratedRegex(@"<@&(\d{15,20})>")]
    private static partial Regex RoleMention();
}
