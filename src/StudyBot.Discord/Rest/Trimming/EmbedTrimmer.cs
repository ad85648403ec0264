using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>
/// Fits embeds into their own limits and into the 6000 characters that they share: where these are too few, the longest texts
/// give way first, all down to the same length.
/// </summary>
internal static class EmbedTrimmer
{
    public static IReadOnlyList<Embed> Trim(IReadOnlyList<Embed> embeds)
    {
        if (embeds.Count <= DiscordLimits.Embeds && embeds.All(Fits) && embeds.Sum(Length) <= DiscordLimits.EmbedTotal)
            return embeds;
        var own = embeds.Select(embed => Cut(embed, int.MaxValue)).Where(HasContent).Take(DiscordLimits.Embeds).ToList();
        if (own.Sum(Length) <= DiscordLimits.EmbedTotal)
            return own;
        var longest = Waterline([.. own.SelectMany(Texts).Select(text => text.Length)], DiscordLimits.EmbedTotal);
        return [.. own.Select(embed => Cut(embed, longest))];
    }

    /// <summary>The greatest length to which all longer texts can be cut so that their sum fits.</summary>
    private static int Waterline(int[] lengths, int total)
    {
        Array.Sort(lengths);
        for (var index = 0; index < lengths.Length; index++)
        {
            var share = total / (lengths.Length - index);
            if (lengths[index] > share)
                return Math.Max(1, share);
            total -= lengths[index];
        }

        return int.MaxValue;
    }

    private static Embed Cut(Embed embed, int longest)
    {
        int Within(int limit) => Math.Min(limit, longest);
        return embed with
        {
            Title = TextTrimmer.Optional(embed.Title, Within(DiscordLimits.EmbedTitle)),
            Description = TextTrimmer.Optional(embed.Description, Within(DiscordLimits.EmbedDescription)),
            Footer = TextTrimmer.Optional(embed.Footer?.Text, Within(DiscordLimits.EmbedFooter)) is { } footer ? new(footer) : null,
            Author = TextTrimmer.Optional(embed.Author?.Name, Within(DiscordLimits.EmbedAuthor)) is { } author ? new(author) : null,
            Fields = embed.Fields is null ? null :
            [
                .. embed.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Name + field.Value)).Take(DiscordLimits.EmbedFields)
                    .Select(field => field with
                    {
                        Name = TextTrimmer.Required(field.Name, Within(DiscordLimits.EmbedFieldName)),
                        Value = TextTrimmer.Required(field.Value, Within(DiscordLimits.EmbedFieldValue)),
                    }),
            ],
        };
    }

    private static bool Fits(Embed embed) =>
        HasContent(embed)
        && Fits(embed.Title, DiscordLimits.EmbedTitle) && Fits(embed.Description, DiscordLimits.EmbedDescription)
        && Fits(embed.Footer?.Text, DiscordLimits.EmbedFooter) && Fits(embed.Author?.Name, DiscordLimits.EmbedAuthor)
        && (embed.Fields is null || (embed.Fields.Count <= DiscordLimits.EmbedFields && embed.Fields.All(Fits)));

    private static bool Fits(EmbedField field) =>
        !string.IsNullOrWhiteSpace(field.Name) && field.Name.Length <= DiscordLimits.EmbedFieldName
        && !string.IsNullOrWhiteSpace(field.Value) && field.Value.Length <= DiscordLimits.EmbedFieldValue;

    private static bool Fits(string? text, int limit) => text is null || (text.Length <= limit && !string.IsNullOrWhiteSpace(text));

    private static bool HasContent(Embed embed) =>
        embed.Title is not null || embed.Description is not null || embed.Footer is not null || embed.Author is not null
        || embed.Image is not null || embed.Thumbnail is not null || embed.Fields is { Count: > 0 };

    private static int Length(Embed embed) => Texts(embed).Sum(text => text.Length);

    private static IEnumerable<string> Texts(Embed embed)
    {
        if (embed.Title is { } title)
            yield return title;
        if (embed.Description is { } description)
            yield return description;
        if (embed.Footer is { Text: var footer })
            yield return footer;
        if (embed.Author is { Name: var author })
            yield return author;
        foreach (var (name, value, _) in embed.Fields ?? [])
        {
            yield return name;
            yield return value;
        }
    }
}
