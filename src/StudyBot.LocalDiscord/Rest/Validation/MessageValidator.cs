using System.Globalization;
using System.Text.Json;
using StudyBot.LocalDiscord.Rest.Validation.Components;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>A message body: created, edited, followed up, or given as the answer to an interaction.</summary>
internal static class MessageValidator
{
    private const long ComponentsV2Flag = 1 << 15;

    /// <summary>Checks <paramref name="form"/> and, in <paramref name="errors"/>, also notes a message that would be left empty.</summary>
    public static void Check(FormField form, MessageContext context, FormErrors errors)
    {
        var flags = form["flags"].Integer(0, long.MaxValue) ?? 0;
        var isV2 = (flags & ComponentsV2Flag) != 0 || context.Edited is { IsComponentsV2: true };
        form["content"].Text(isV2 ? int.MaxValue : 2000);
        form["tts"].Boolean();
        form["enforce_nonce"].Boolean();
        CheckNonce(form["nonce"]);
        CheckStickers(form["sticker_ids"]);
        CheckReference(form["message_reference"]);
        EmbedValidator.Check(form["embeds"]);
        AllowedMentionsValidator.Check(form["allowed_mentions"]);
        AttachmentsValidator.Check(form["attachments"], context);
        MessageComponents.Check(form["components"], isV2);
        if (!form["poll"].IsAbsent)
        {
            form["poll"].Refuse(FormError.NoPolls);
        }

        if (isV2)
        {
            RefuseLegacyFields(form, context.Edited);
        }

        errors.IsEmptyMessage = IsLeftEmpty(form, context);
    }

    private static void CheckNonce(FormField nonce)
    {
        if (nonce.Value.ValueKind == JsonValueKind.String)
        {
            if (Characters.Count(nonce.Value.GetString()) > 25)
            {
                nonce.Refuse(FormError.NonceTooLong);
            }
        }
        else if (!nonce.IsAbsent && !long.TryParse(nonce.Value.GetRawText(), CultureInfo.InvariantCulture, out _))
        {
            nonce.Refuse(FormError.NonceInvalid);
        }
    }

    private static void CheckStickers(FormField stickers)
    {
        foreach (var sticker in stickers.List(3) ?? [])
        {
            sticker.Snowflake();
        }
    }

    private static void CheckReference(FormField reference)
    {
        if (!reference.IsObject())
        {
            return;
        }

        reference["type"].OneOf(0, 1);
        reference["message_id"].Require();
        reference["message_id"].Snowflake();
        reference["channel_id"].Snowflake();
        reference["guild_id"].Snowflake();
        reference["fail_if_not_exists"].Boolean();
    }

    private static void RefuseLegacyFields(FormField form, EditedMessage? edited)
    {
        // The real API refuses even an empty string here, and on an edit wants what is already there taken away in the same request.
        var content = form["content"];
        if (!content.IsAbsent || (edited is { HasContent: true, IsComponentsV2: false } && content.Value.ValueKind != JsonValueKind.Null))
        {
            content.Refuse(FormError.LegacyField("content"));
        }

        var embeds = form["embeds"];
        if (HasItems(embeds) || (edited is { HasEmbeds: true, IsComponentsV2: false } && embeds.Value.ValueKind == JsonValueKind.Undefined))
        {
            embeds.Refuse(FormError.LegacyField("embeds"));
        }

        if (HasItems(form["sticker_ids"]))
        {
            form["sticker_ids"].Refuse(FormError.LegacyField("sticker_ids"));
        }
    }

    private static bool IsLeftEmpty(FormField form, MessageContext context)
    {
        var edited = context.Edited;
        var isForward = form["message_reference"]["type"].Value is { ValueKind: JsonValueKind.Number } type && type.GetRawText() == "1";
        return !isForward
            && context.Files.Count == 0
            && !HasItems(form["sticker_ids"])
            && !Remains(form["content"], HasText(form["content"]), edited?.HasContent)
            && !Remains(form["embeds"], HasItems(form["embeds"]), edited?.HasEmbeds)
            && !Remains(form["components"], HasItems(form["components"]), edited?.HasComponents)
            && !Remains(form["attachments"], HasItems(form["attachments"]), edited?.AttachmentIds.Count > 0);
    }

    private static bool Remains(FormField field, bool sent, bool? before) =>
        field.Value.ValueKind == JsonValueKind.Undefined ? before == true : sent;

    private static bool HasText(FormField field) =>
        field.Value.ValueKind == JsonValueKind.String ? !string.IsNullOrWhiteSpace(field.Value.GetString()) : !field.IsAbsent;

    private static bool HasItems(FormField field) => field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() > 0;
}
