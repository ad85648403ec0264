namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>What an application command can get wrong.</summary>
internal sealed partial record FormError
{
    public static FormError CommandTooLarge { get; } = new("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");

    public static FormError CommandNameTaken { get; } =
        new("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");

    public static FormError InvalidName { get; } = new("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");

    public static FormError OptionNameTaken { get; } =
        new("APPLICATION_COMMAND_OPTION_NAME_ALREADY_EXISTS", "Option name already exists");

    public static FormError RequiredAfterOptional { get; } = new(
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options");

    public static FormError MixedOptionTypes { get; } = new(
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other types");

    public static FormError ChoiceNameTaken { get; } =
        new("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Choice name already exists");

    public static FormError ChoiceValueTaken { get; } =
        new("APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_ALREADY_EXISTS", "Choice value already exists");

    public static FormError AutocompleteWithChoices { get; } = new(
        "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES",
        "autocomplete may not be set to true if choices are present");

    public static FormError NotOnContextMenu { get; } = new(
        "APPLICATION_COMMAND_CONTEXT_MENU_FIELD_INVALID",
        "Context menu commands cannot have a description or options");

    public static FormError NotOnThisType(string field) =>
        new("APPLICATION_COMMAND_OPTION_FIELD_INVALID", $"{field} cannot be set on an option of this type");
}
