using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.LocalDiscord.World;

/// <summary>Decides whom a text mentions: what it names, less what allowed_mentions and the author's permissions shut out.</summary>
internal static partial class MentionParser
{
    public static Mentions Parse(MessageDraft draft, string content, User? repliedTo)
    {
        var allowed = draft.Body["allowed_mentions"] as JsonObject;
        var parse = allowed is null ? Usual(draft) : (allowed["parse"] as JsonArray ?? []).Select(Json.AsText).ToHashSet();
        var guild = draft.Channel.Guild;
        var mayCallAll = guild is not null && Access.Of(draft.Channel, draft.Author.Id).Can(Permissions.MentionEveryone);
        var users = Ids(UserMention(), content).Where(id => Passes(id, "users")).ToList();
        var roles = Ids(RoleMention(), content)
            .Where(id => guild?.Roles.GetValueOrDefault(id) is { } role && (role.Mentionable || mayCallAll) && Passes(id, "roles"))
            .ToList();
        if (repliedTo is not null && (allowed is null || allowed["replied_user"].AsBool()) && !users.Contains(repliedTo.Id))
            users.Insert(0, repliedTo.Id);

        var names = content.Contains("@everyone", StringComparison.Ordinal) || content.Contains("@here", StringComparison.Ordinal);
        return new Mentions(users, roles, names && mayCallAll && parse.Contains("everyone"));

        bool Passes(ulong id, string kind) => parse.Contains(kind) || allowed?[kind].IdList().Contains(id) == true;
    }

    // What a message without allowed_mentions may call: in answers to interactions, roles and everyone are left out.
    private static HashSet<string?> Usual(MessageDraft draft) => draft.WebhookId is null ? ["users", "roles", "everyone"] : ["users"];

    private static IEnumerable<ulong> Ids(Regex pattern, string content) =>
        pattern.Matches(content).Select(match => ulong.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex(@"<@!?(\d{15,20})>")]
    private static partial Regex UserMention();

    [GeneratedRegex(@"<@&(\d{15,20})>")]
    private static partial Regex RoleMention();
}
