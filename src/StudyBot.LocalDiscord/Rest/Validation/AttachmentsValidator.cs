namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>The <c>attachments</c> list: each names a file sent along by its <c>n</c>, or, on an edit, one that stays by its id.</summary>
internal static class AttachmentsValidator
{
    public static void Check(FormField attachments, MessageContext context)
    {
        foreach (var attachment in attachments.List(10) ?? [])
        {
            if (!attachment.IsObject())
            {
                continue;
            }

            attachment["filename"].Text(1024);
            attachment["description"].Text(1024);
            var id = attachment["id"];
            if (id.Require() && id.Snowflake() is { } value && !IsKnown(value, context))
            {
                attachment.Refuse(FormError.AttachmentNotFound);
            }
        }
    }

    private static bool IsKnown(ulong id, MessageContext context) =>
        (id < int.MaxValue && context.Files.Contains((int)id)) || (context.Edited?.AttachmentIds.Contains(id) ?? false);
}
