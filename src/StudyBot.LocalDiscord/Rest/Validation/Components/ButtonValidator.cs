using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>A button: four styles with a custom id, the link style with an address. Premium buttons need an SKU, and none is for sale here.</summary>
internal static class ButtonValidator
{
    private const int Link = 5;
    private const int Premium = 6;

    public static void Check(FormField button, ComponentScope scope)
    {
        button["label"].Text(80);
        button["disabled"].Boolean();
        CheckEmoji(button["emoji"]);
        if (!button["style"].Require() || button["style"].OneOf(1, 2, 3, 4, Link, Premium) is not { } style)
        {
            return;
        }

        if (style == Premium)
        {
            button["sku_id"].Refuse(FormError.InvalidSku);
            return;
        }

        CheckTarget(button, style, scope);
        if (IsBlank(button["label"]) && button["emoji"].IsAbsent)
        {
            button["label"].Refuse(FormError.LabelOrEmojiRequired);
        }
    }

    /// <summary>An emoji by name, or a guild's own by id; also used by select options.</summary>
    public static void CheckEmoji(FormField emoji)
    {
        if (!emoji.IsObject())
        {
            return;
        }

        emoji["animated"].Boolean();
        if (emoji["id"].Snowflake() is null && emoji["id"].IsAbsent
            && !(emoji["name"].Value is { ValueKind: JsonValueKind.String } name && Characters.CanBeEmoji(name.GetString()!)))
        {
            emoji["name"].Refuse(FormError.InvalidEmoji);
        }
    }

    private static void CheckTarget(FormField button, int style, ComponentScope scope)
    {
        var (customId, url) = (button["custom_id"], button["url"]);
        if (!IsBlank(customId) && !IsBlank(url))
        {
            customId.Refuse(FormError.CustomIdAndUrl);
        }
        else if (style == Link && IsBlank(url))
        {
            url.Refuse(FormError.UrlRequired);
        }
        else if (style == Link)
        {
            url.Url(512, "http", "https", "discord");
        }
        else if (IsBlank(customId))
        {
            customId.Refuse(FormError.CustomIdRequired);
        }
        else
        {
            scope.CheckCustomId(customId);
        }
    }

    private static bool IsBlank(FormField field) =>
        field.IsAbsent || (field.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(field.Value.GetString()));
}
