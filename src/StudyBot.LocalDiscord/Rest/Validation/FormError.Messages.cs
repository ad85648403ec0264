namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>What a message, its components or a modal can get wrong.</summary>
internal sealed partial record FormError
{
    public static FormError EmbedsTooLarge { get; } = new("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");

    public static FormError NonceTooLong { get; } = new("NONCE_TYPE_TOO_LONG", "Must be 25 or fewer characters long.");

    public static FormError NonceInvalid { get; } = new("NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.");

    public static FormError AttachmentNotFound { get; } = new("ATTACHMENT_NOT_FOUND", "Attachment data not found");

    public static FormError CustomIdDuplicated { get; } = new("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");

    public static FormError IdDuplicated { get; } = new("COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");

    public static FormError WidthExceeded { get; } = new("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");

    public static FormError TooManyComponents { get; } =
        new("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "Total number of components cannot exceed 40");

    public static FormError TooMuchComponentText { get; } =
        new("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Components displayable text size exceeds maximum size of 4000");

    public static FormError CustomIdRequired { get; } = new("BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required");

    public static FormError UrlRequired { get; } = new("BUTTON_COMPONENT_URL_REQUIRED", "A url is required");

    public static FormError CustomIdAndUrl { get; } =
        new("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");

    public static FormError LabelOrEmojiRequired { get; } =
        new("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");

    public static FormError InvalidEmoji { get; } = new("BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");

    public static FormError InvalidSku { get; } = new("BUTTON_COMPONENT_INVALID_SKU", "This application has no such SKU");

    public static FormError OptionValueDuplicated { get; } =
        new("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");

    public static FormError TooManyDefaults { get; } = new(
        "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
        "The specified number of default values exceeds the specified maximum values");

    public static FormError DisabledInModal { get; } =
        new("COMPONENT_DISABLED_IN_MODAL", "Modals cannot contain disabled components");

    public static FormError AttachmentOnly { get; } =
        new("UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED", "Only references of the form attachment://<filename> are supported");

    public static FormError NoPolls { get; } = new("LOCAL_DISCORD_UNSUPPORTED", "LocalDiscord has no polls");

    public static FormError ParseExclusive(string kind) => new(
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");

    public static FormError LegacyField(string field) => new(
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        $"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
}
