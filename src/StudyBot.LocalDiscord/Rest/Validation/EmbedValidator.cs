namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Up to ten rich embeds, each part limited, and all their texts together at most 6000 characters.</summary>
internal static class EmbedValidator
{
    private const int MaxAddress = 2048;
    private static readonly string[] PictureSchemes = ["http", "https", "attachment"];

    // An embed shows something if one of these is filled; an empty object is refused as if its description were missing.
    private static readonly string[] Visible = ["title", "description", "fields", "image", "thumbnail", "video", "author", "footer"];

    public static void Check(FormField embeds)
    {
        var total = 0;
        foreach (var embed in embeds.List(10) ?? [])
        {
            if (embed.IsObject())
            {
                total += CheckOne(embed);
            }
        }

        if (total > 6000)
        {
            embeds.Refuse(FormError.EmbedsTooLarge);
        }
    }

    private static int CheckOne(FormField embed)
    {
        if (!Array.Exists(Visible, part => !embed[part].IsAbsent))
        {
            embed["description"].Refuse(FormError.Required);
        }

        var size = Characters.Count(embed["title"].Text(256)) + Characters.Count(embed["description"].Text(4096));
        embed["url"].Url(MaxAddress);
        embed["color"].Color();
        embed["timestamp"].Timestamp();
        CheckPicture(embed["image"]);
        CheckPicture(embed["thumbnail"]);
        if (embed["footer"].IsObject())
        {
            size += Characters.Count(embed["footer"]["text"].RequiredText(2048));
            embed["footer"]["icon_url"].Url(MaxAddress, PictureSchemes);
        }

        if (embed["author"].IsObject())
        {
            size += Characters.Count(embed["author"]["name"].RequiredText(256));
            embed["author"]["url"].Url(MaxAddress);
            embed["author"]["icon_url"].Url(MaxAddress, PictureSchemes);
        }

        return size + CheckFields(embed["fields"]);
    }

    private static int CheckFields(FormField fields)
    {
        var size = 0;
        foreach (var field in fields.List(25) ?? [])
        {
            if (!field.IsObject())
            {
                continue;
            }

            size += Characters.Count(field["name"].RequiredText(256)) + Characters.Count(field["value"].RequiredText(1024));
            field["inline"].Boolean();
        }

        return size;
    }

    private static void CheckPicture(FormField picture)
    {
        if (picture.IsObject())
        {
            picture["url"].Url(MaxAddress, PictureSchemes);
        }
    }
}
