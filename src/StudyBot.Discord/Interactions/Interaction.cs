using System.Collections.ObjectModel;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>Something that a member did to the bot (Interaction object). A new one is made for every press.</summary>
public abstract record Interaction
{
    /// <summary>The interaction's id; unique, so it can key what the interaction causes.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The bot's application.</summary>
    public required Snowflake ApplicationId { get; init; }

    /// <summary>Lets the bearer answer for 15 minutes; never logged, and left out of <c>ToString</c>.</summary>
    public required InteractionToken Token { get; init; }

    /// <summary>Null in direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>Where it happened; null where Discord leaves it out.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>Who did it.</summary>
    public required User User { get; init; }

    /// <summary>The same person inside the guild, with computed permissions; null in direct messages.</summary>
    public Member? Member { get; init; }

    /// <summary>The locale in which the member is answered, for example <c>ko</c>: that of their Discord, or what they chose instead.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>That of their Discord, where <see cref="Locale"/> is what they chose instead; null where it is the same.</summary>
    public string? DiscordLocale { get; init; }

    /// <summary>The guild's preferred locale; null in direct messages.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>What the bot may do in this channel, overwrites included.</summary>
    public Permissions AppPermissions { get; init; }
}

/// <summary>An interaction's secret; prints as three dots.</summary>
/// <param name="Value">The token as on the wire.</param>
public readonly record struct InteractionToken(string Value)
{
    /// <summary>Never the token.</summary>
    public override string ToString() => "…";
}

/// <summary>A chat-input command was sent.</summary>
public sealed record CommandInteraction : Interaction
{
    /// <summary>Command, group and sub-command, joined by spaces: <c>queue show</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What the member filled in.</summary>
    public required CommandOptions Options { get; init; }
}

/// <summary>A user context command was chosen on someone.</summary>
public sealed record UserCommandInteraction : Interaction
{
    /// <summary>The command's name.</summary>
    public required string Name { get; init; }

    /// <summary>On whom it was chosen.</summary>
    public required User Target { get; init; }

    /// <summary>The same person inside the guild; null where Discord leaves it out.</summary>
    public Member? TargetMember { get; init; }
}

/// <summary>A member is typing an option that has autocomplete.</summary>
public sealed record AutocompleteInteraction : Interaction
{
    /// <summary>Command, group and sub-command, joined by spaces.</summary>
    public required string Path { get; init; }

    /// <summary>What is filled in so far; values may be incomplete.</summary>
    public required CommandOptions Options { get; init; }

    /// <summary>The option being typed.</summary>
    public required string Focused { get; init; }

    /// <summary>What stands in the focused option, unparsed.</summary>
    public required string Typed { get; init; }
}

/// <summary>A button was pressed or a select was closed with a choice.</summary>
public sealed record ComponentInteraction : Interaction
{
    /// <summary>The component's state. Can be forged.</summary>
    public required CustomId CustomId { get; init; }

    /// <summary>Chosen option values, or ids as digits; empty for buttons.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Channels among the chosen, with the member's permissions there; empty otherwise.</summary>
    public IReadOnlyDictionary<Snowflake, Channel> Channels { get; init; } = ReadOnlyDictionary<Snowflake, Channel>.Empty;

    /// <summary>The message that bears the component.</summary>
    public required Message Message { get; init; }
}

/// <summary>A modal was submitted.</summary>
public sealed record ModalInteraction : Interaction
{
    /// <summary>The modal's state. Can be forged.</summary>
    public required CustomId CustomId { get; init; }

    /// <summary>A text field's custom id to what the member wrote; one that was left empty is an empty string.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>A select's custom id to the values chosen; none chosen is an empty list. Can be forged, too.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The value chosen in a select that takes one; null for none.</summary>
    public string? Value(string customId) => Values.GetValueOrDefault(customId) is [var value, ..] ? value : null;

    /// <summary>What the member wrote in an input, without white space at its ends; empty when the form has no such input.</summary>
    /// <param name="input">The input's custom id.</param>
    public string Text(string input) => Fields.GetValueOrDefault(input, "").Trim();

    /// <summary>The message whose button opened the modal; null when a command did.</summary>
    public Message? Message { get; init; }
}
