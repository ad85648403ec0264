using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>What Discord knows of a chat-input command or sub-command (Application Command object).</summary>
/// <param name="Path">Lower-case words joined by spaces: <c>ping</c>, <c>queue show</c>; three words at most.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record CommandSpec(string Path, LocalizedText Description)
{
    /// <summary>At most 25; required ones first.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>How a late answer is acknowledged.</summary>
    public Deferral Deferral { get; init; } = Deferral.Private;

    /// <summary>
    /// What a member needs so that Discord shows the command; null for everyone. Guild admins can change it in Discord, so
    /// it is a convenience and no protection: handlers check for themselves. Counts for the whole top-level command.
    /// </summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>
    /// Whether only staff may use it although its top-level command is everyone's. Discord shows it to all, since it keeps
    /// permissions per top-level command; the handler checks, and the bot's own help leaves it out.
    /// </summary>
    public bool ForStaff { get; init; }

    /// <summary>Whether the command also shows in the bot's direct messages. Counts for the whole top-level command.</summary>
    public bool InDirectMessages { get; init; }
}

/// <summary>What Discord knows of a command in the menu that opens on a member.</summary>
/// <param name="Name">1 to 32 characters; spaces and capitals allowed.</param>
public sealed record UserCommandSpec(LocalizedText Name)
{
    /// <summary>How a late answer is acknowledged.</summary>
    public Deferral Deferral { get; init; } = Deferral.Private;

    /// <inheritdoc cref="CommandSpec.DefaultMemberPermissions"/>
    public Permissions? DefaultMemberPermissions { get; init; }
}

/// <summary>The description of a command that only holds sub-commands.</summary>
/// <param name="Path">One word, or two for a group: <c>queue</c>, <c>queue rules</c>.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record CommandGroupSpec(string Path, LocalizedText Description);

/// <summary>Option types, numbered as by Discord.</summary>
public enum CommandOptionType
{
    /// <summary>Text, 6000 characters at most.</summary>
    String = 3,

    /// <summary>A whole number within ±2^53.</summary>
    Integer = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>A user.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A user or role.</summary>
    Mentionable = 9,

    /// <summary>A floating-point number.</summary>
    Number = 10,

    /// <summary>An uploaded file.</summary>
    Attachment = 11,
}

/// <summary>One option of a command (Application Command Option).</summary>
/// <param name="Type">What it takes.</param>
/// <param name="Name">1 to 32 characters, lower case; the key in <see cref="CommandOptions"/>.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record CommandOption(CommandOptionType Type, string Name, LocalizedText Description)
{
    /// <summary>The name as other locales see it; null for none.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Whether Discord insists on it.</summary>
    public bool Required { get; init; }

    /// <summary>At most 25 fixed choices; empty for free input.</summary>
    public IReadOnlyList<CommandChoice> Choices { get; init; } = [];

    /// <summary>Lower bound of an integer or number.</summary>
    public double? MinValue { get; init; }

    /// <summary>Upper bound of an integer or number.</summary>
    public double? MaxValue { get; init; }

    /// <summary>Fewest characters of a string, 0 to 6000.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters of a string, 1 to 6000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Which kinds of channel can be chosen; empty for all.</summary>
    public IReadOnlyList<ChannelType> ChannelTypes { get; init; } = [];

    /// <summary>Suggests while the member types; null for none. Never together with <see cref="Choices"/>.</summary>
    public Autocomplete? Autocomplete { get; init; }
}

/// <summary>Suggestions for what is typed so far; more than 25 are cut.</summary>
public delegate ValueTask<IReadOnlyList<CommandChoice>> Autocomplete(
    AutocompleteInteraction interaction, CancellationToken cancellationToken);

/// <summary>A fixed or suggested value of an option.</summary>
/// <param name="Name">1 to 100 characters, what the member sees.</param>
/// <param name="Value">A <see cref="string"/> of at most 100 characters, a <see cref="long"/> or a <see cref="double"/>.</param>
public sealed record CommandChoice(LocalizedText Name, object Value);
