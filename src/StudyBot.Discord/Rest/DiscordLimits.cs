namespace StudyBot.Discord.Rest;

/// <summary>
/// What Discord accepts at most. Counted in UTF-16 units, which is never fewer than what Discord counts, so that what
/// fits here fits there.
/// </summary>
public static class DiscordLimits
{
    /// <summary>A message's text.</summary>
    public const int Content = 2000;

    /// <summary>Embeds of a message.</summary>
    public const int Embeds = 10;

    /// <summary>All texts of all embeds of a message together.</summary>
    public const int EmbedTotal = 6000;

    /// <summary>An embed's title.</summary>
    public const int EmbedTitle = 256;

    /// <summary>An embed's description.</summary>
    public const int EmbedDescription = 4096;

    /// <summary>Fields of an embed.</summary>
    public const int EmbedFields = 25;

    /// <summary>A field's name.</summary>
    public const int EmbedFieldName = 256;

    /// <summary>A field's value.</summary>
    public const int EmbedFieldValue = 1024;

    /// <summary>An embed's footer.</summary>
    public const int EmbedFooter = 2048;

    /// <summary>An embed's author.</summary>
    public const int EmbedAuthor = 256;

    /// <summary>Action rows of a message.</summary>
    public const int ActionRows = 5;

    /// <summary>Buttons in a row.</summary>
    public const int Buttons = 5;

    /// <summary>A button's label.</summary>
    public const int ButtonLabel = 80;

    /// <summary>Options of a select.</summary>
    public const int SelectOptions = 25;

    /// <summary>A select option's label, value and description, each.</summary>
    public const int SelectOptionText = 100;

    /// <summary>A select's placeholder.</summary>
    public const int SelectPlaceholder = 150;

    /// <summary>A modal's title.</summary>
    public const int ModalTitle = 45;

    /// <summary>Components of a modal.</summary>
    public const int ModalComponents = 5;

    /// <summary>A modal field's label.</summary>
    public const int ModalLabel = 45;

    /// <summary>The small words beside a modal field's label.</summary>
    public const int ModalDescription = 100;

    /// <summary>Words between a modal's fields.</summary>
    public const int TextDisplay = 4000;

    /// <summary>What stands in a modal input at first, and what a member can write into it.</summary>
    public const int TextInputValue = 4000;

    /// <summary>A modal input's placeholder.</summary>
    public const int TextInputPlaceholder = 100;

    /// <summary>Suggested or fixed choices of an option.</summary>
    public const int Choices = 25;

    /// <summary>A choice's name, and its value if it is text.</summary>
    public const int ChoiceText = 100;

    /// <summary>Options of a command, sub-commands of a command or group.</summary>
    public const int CommandOptions = 25;

    /// <summary>A command's or option's name.</summary>
    public const int CommandName = 32;

    /// <summary>A command's or option's description.</summary>
    public const int CommandDescription = 100;

    /// <summary>Names, descriptions and choice values of a whole command, sub-commands included.</summary>
    public const int CommandTotal = 8000;

    /// <summary>Chat-input commands of an application.</summary>
    public const int ChatInputCommands = 100;

    /// <summary>User commands of an application.</summary>
    public const int UserCommands = 15;

    /// <summary>A thread's name.</summary>
    public const int ThreadName = 100;

    /// <summary>Tags of a forum post.</summary>
    public const int AppliedTags = 5;

    /// <summary>A file's alt text.</summary>
    public const int FileDescription = 1024;

    /// <summary>Bytes of one file, where neither Nitro nor boosts allow more.</summary>
    public const int FileSize = 10 * 1024 * 1024;

    /// <summary>Files of a message.</summary>
    public const int Files = 10;

    /// <summary>A message's nonce.</summary>
    public const int Nonce = 25;
}
