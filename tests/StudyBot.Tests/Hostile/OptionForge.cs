using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Hostile;

/// <summary>Fills in a command's options as its own schema says, or not at all so.</summary>
internal sealed class OptionForge(Random dice, HostileText text, TextSources sources, SeenParts seen)
{
    /// <param name="command">Whose options.</param>
    /// <param name="call">Who calls; gets what the options refer to.</param>
    /// <param name="fits">Whether Discord would let it pass.</param>
    public JsonArray Fill(CommandSpec command, Call call, bool fits)
    {
        var options = new JsonArray();
        foreach (var option in command.Options)
        {
            if (option.Required ? !fits && dice.Next(6) == 0 : dice.Next(call.IsEarnest ? 4 : 2) != 0)
                continue;
            var value = fits || dice.Next(3) > 0 ? Fitting(command, option, call) : Unfitting(command, option, call);
            options.Add(new JsonObject { ["name"] = option.Name, ["type"] = (int)option.Type, ["value"] = value });
        }

        if (!fits && dice.Next(4) == 0)
            options.Add(new JsonObject { ["name"] = text.Word(), ["type"] = dice.Next(-1, 14), ["value"] = text.Word() });
        return options;
    }

    /// <summary>What stands in an option while it is being typed.</summary>
    public string Typed(CommandSpec command, CommandOption option, Call call) =>
        dice.Next(4) == 0 ? Suggested(command, option) ?? "" : dice.Next(3) == 0 ? "" : Text(command, option, call, longest: 100);

    private string? Suggested(CommandSpec command, CommandOption option) => seen.Suggestion($"{command.Path}.{option.Name}", dice);

    private JsonNode? Fitting(CommandSpec command, CommandOption option, Call call)
    {
        if (option.Choices.Count > 0)
            return JsonValue.Create(option.Choices[dice.Next(option.Choices.Count)].Value);
        return option.Type switch
        {
            CommandOptionType.Integer => Whole(option),
            CommandOptionType.Number => (option.MinValue ?? 0) + (dice.NextDouble() * ((option.MaxValue ?? 1000) - (option.MinValue ?? 0))),
            CommandOptionType.Boolean => dice.Next(2) == 0,
            CommandOptionType.User => call.Refer(call.Addressee),
            CommandOptionType.Mentionable => call.Refer(call.Addressee),
            CommandOptionType.Role => call.ReferToRole(dice.Next(4)),
            CommandOptionType.Channel => call.ReferToChannel(ChannelFor(option)),
            CommandOptionType.Attachment => call.Attach(FileName(), Marked(command, option, call)),
            _ => option.Autocomplete is not null && (call.IsEarnest || dice.Next(2) == 0) && Suggested(command, option) is { } suggestion
                ? suggestion
                : Text(command, option, call, longest: 6000),
        };
    }

    private long Whole(CommandOption option)
    {
        var (least, most) = ((long)(option.MinValue ?? -(1L << 53)), (long)(option.MaxValue ?? 1L << 53));
        return dice.Next(4) switch { 0 => least, 1 => most, 2 => Math.Clamp(dice.Next(100), least, most), _ => dice.NextInt64(least, most) };
    }

    private int ChannelFor(CommandOption option)
    {
        var fitting = Enumerable.Range(0, HostileWorld.ChannelTypes.Count)
            .Where(channel => option.ChannelTypes.Count == 0 || option.ChannelTypes.Any(type => (int)type == HostileWorld.ChannelTypes[channel])).ToList();
        return fitting.Count == 0 ? 0 : fitting[dice.Next(fitting.Count)];
    }

    private string Text(CommandSpec command, CommandOption option, Call call, int longest) =>
        text.Typed(call, option.Name, Marked(command, option, call), option.MinLength ?? 0, Math.Min(option.MaxLength ?? longest, longest));

    private Marker Marked(CommandSpec command, CommandOption option, Call call) => call.Mark(sources.NumberOf($"{command.Path}.{option.Name}"));

    private string FileName() => dice.Next(4) switch { 0 => "items.csv", 1 => "items.yaml", 2 => "items.json", _ => text.Word() };

    private JsonNode? Unfitting(CommandSpec command, CommandOption option, Call call) => dice.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(long.MaxValue),
        2 => JsonValue.Create(-1e300),
        3 => JsonValue.Create(dice.Next(2) == 0),
        4 => text.Next(Marked(command, option, call), longest: 9000),
        5 => new JsonArray(1, "2", null),
        6 => new JsonObject { ["id"] = "1" },
        7 => (ulong.MaxValue - (ulong)dice.Next(3)).ToString(CultureInfo.InvariantCulture),
        _ => text.Word(),
    };
}
