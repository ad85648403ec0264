namespace StudyBot.Discord.Model;

/// <summary>A row of components: up to 5 buttons, or one select. A message holds at most 5 rows.</summary>
/// <param name="Components">What stands in the row.</param>
public sealed record ActionRow(params IReadOnlyList<MessageComponent> Components);

/// <summary>A button or a select.</summary>
public abstract record MessageComponent
{
    /// <summary>Shown but not pressable.</summary>
    public bool Disabled { get; init; }
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>Blurple: the one thing to do next.</summary>
    Primary = 1,

    /// <summary>Grey.</summary>
    Secondary = 2,

    /// <summary>Green.</summary>
    Success = 3,

    /// <summary>Red: takes something away.</summary>
    Danger = 4,
}

/// <summary>A button that comes back as a component interaction.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
/// <param name="Label">At most 80 characters.</param>
/// <param name="Style">How it looks.</param>
public sealed record Button(CustomId CustomId, string Label, ButtonStyle Style = ButtonStyle.Secondary) : MessageComponent
{
    /// <summary>A Unicode emoji before the label; null for none.</summary>
    public string? Emoji { get; init; }
}

/// <summary>A button that opens an address and tells the bot nothing.</summary>
/// <param name="Url">http or https, at most 512 characters.</param>
/// <param name="Label">At most 80 characters.</param>
public sealed record LinkButton(string Url, string Label) : MessageComponent;

/// <summary>What every select has.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
public abstract record SelectMenu(CustomId CustomId) : MessageComponent
{
    /// <summary>Shown while nothing is chosen; at most 150 characters; null for Discord's own words.</summary>
    public string? Placeholder { get; init; }

    /// <summary>0 to 25.</summary>
    public int MinValues { get; init; } = 1;

    /// <summary>1 to 25.</summary>
    public int MaxValues { get; init; } = 1;
}

/// <summary>A select with its own options.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
/// <param name="Options">1 to 25.</param>
public sealed record StringSelect(CustomId CustomId, IReadOnlyList<SelectOption> Options) : SelectMenu(CustomId);

/// <summary>A select over the guild's members.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
public sealed record UserSelect(CustomId CustomId) : SelectMenu(CustomId);

/// <summary>A select over the guild's roles.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
public sealed record RoleSelect(CustomId CustomId) : SelectMenu(CustomId)
{
    /// <summary>Roles that are chosen from the start; none, or as many as may be chosen.</summary>
    public IReadOnlyList<Snowflake> DefaultValues { get; init; } = [];
}

/// <summary>A select over the guild's channels.</summary>
/// <param name="CustomId">1 to 100 characters; carries the state.</param>
public sealed record ChannelSelect(CustomId CustomId) : SelectMenu(CustomId)
{
    /// <summary>Which kinds of channel are offered; empty for all.</summary>
    public IReadOnlyList<ChannelType> ChannelTypes { get; init; } = [];

    /// <summary>Channels that are chosen from the start; none, or as many as may be chosen.</summary>
    public IReadOnlyList<Snowflake> DefaultValues { get; init; } = [];
}

/// <summary>One option of a string select.</summary>
/// <param name="Label">At most 100 characters.</param>
/// <param name="Value">At most 100 characters; comes back when chosen.</param>
/// <param name="Description">At most 100 characters; null for none.</param>
/// <param name="Default">Whether it is chosen from the start.</param>
public sealed record SelectOption(string Label, string Value, string? Description = null, bool Default = false);
