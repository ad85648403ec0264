namespace StudyBot.LocalDiscord.World;

/// <summary>Whom a new message calls: those named, singly or by role, who are there to see it. Edits never call anyone.</summary>
internal static class Pings
{
    public static IReadOnlyList<ulong> Of(MessageDraft draft, Mentions mentions)
    {
        var channel = draft.Channel;
        var people = channel.Guild?.Members.Values.Select(member => (member.User, Named: IsNamed(member, mentions)))
            ?? (channel.Recipient is { } person ? [(person, mentions.Users.Contains(person.Id))] : []);
        return people
            .Where(one => one.Named && !one.User.Bot && one.User.Id != draft.Author.Id)
            .Where(one => Access.Sees(channel, one.User.Id, draft.Author.Id) && (draft.EphemeralFor is null || draft.EphemeralFor == one.User.Id))
            .Select(one => one.User.Id)
            .ToList();
    }

    private static bool IsNamed(Member member, Mentions mentions) =>
        mentions.Everyone || mentions.Users.Contains(member.User.Id) || member.Roles.Exists(mentions.Roles.Contains);
}
