namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Who may be pinged: whole kinds by <c>parse</c>, or single ids; never both for one kind.</summary>
internal static class AllowedMentionsValidator
{
    public static void Check(FormField mentions)
    {
        if (!mentions.IsObject())
        {
            return;
        }

        var kinds = new HashSet<string>();
        foreach (var kind in mentions["parse"].List(3) ?? [])
        {
            if (kind.OneOf("users", "roles", "everyone") is { } known)
            {
                kinds.Add(known);
            }
        }

        mentions["replied_user"].Boolean();
        CheckIds(mentions, "users", kinds);
        CheckIds(mentions, "roles", kinds);
    }

    private static void CheckIds(FormField mentions, string kind, HashSet<string> parsed)
    {
        var ids = mentions[kind].List(100) ?? [];
        foreach (var id in ids)
        {
            id.Snowflake();
        }

        if (ids.Count > 0 && parsed.Contains(kind))
        {
            mentions.Refuse(FormError.ParseExclusive(kind));
        }
    }
}
