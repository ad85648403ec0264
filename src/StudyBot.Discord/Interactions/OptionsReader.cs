using System.Collections.ObjectModel;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>Reads what a member filled into a command.</summary>
internal static class OptionsReader
{
    private const int SubCommand = 1;
    private const int SubCommandGroup = 2;

    /// <summary>Command, group and sub-command joined by spaces, and the options of the innermost.</summary>
    public static (string Path, List<InteractionOptionJson>? Options) PathOf(InteractionDataJson data)
    {
        var path = data.Name ?? "";
        var options = data.Options;
        while (options is [{ Type: SubCommand or SubCommandGroup } inner, ..])
        {
            path = $"{path} {inner.Name}";
            options = inner.Options;
        }

        return (path, options);
    }

    /// <summary>Values by name; those that do not fit their type are left out, as a member may still be typing them.</summary>
    public static CommandOptions Read(List<InteractionOptionJson>? options, ResolvedJson? resolved)
    {
        if (options is not { Count: > 0 })
            return CommandOptions.Empty;
        var values = new Dictionary<string, object>(options.Count, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option.Name is { } name && ValueOf(option) is { } value)
                values[name] = value;
        }

        return new CommandOptions(values)
        {
            Users = Models(resolved?.Users, user => user.ToModel()),
            Members = Models(resolved?.Members, member => member.ToModel()),
            Channels = Models(resolved?.Channels, channel => channel.ToModel()),
            Roles = Models(resolved?.Roles, role => role.ToModel()),
            Attachments = Models(resolved?.Attachments, attachment => attachment.ToModel()),
        };
    }

    public static IReadOnlyDictionary<Snowflake, TModel> Models<TWire, TModel>(
        Dictionary<Snowflake, TWire>? wire, Func<TWire, TModel> toModel) =>
        wire is { Count: > 0 }
            ? wire.ToDictionary(entry => entry.Key, entry => toModel(entry.Value))
            : ReadOnlyDictionary<Snowflake, TModel>.Empty;

    private static object? ValueOf(InteractionOptionJson option) => ((CommandOptionType)option.Type, option.Value.Value) switch
    {
        (CommandOptionType.String, string text) => text,
        (CommandOptionType.Integer, long integer) => integer,
        (CommandOptionType.Integer, double number) when double.IsInteger(number) && Math.Abs(number) <= 1L << 53 => (long)number,
        (CommandOptionType.Number, long integer) => (double)integer,
        (CommandOptionType.Number, double number) => number,
        (CommandOptionType.Boolean, bool flag) => flag,
        (CommandOptionType.User or CommandOptionType.Channel or CommandOptionType.Role or CommandOptionType.Mentionable
            or CommandOptionType.Attachment, string digits) => Snowflake.TryParse(digits, null, out var id) ? id : null,
        _ => null,
    };
}
