using System.Text.Json.Nodes;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Hostile;

/// <summary>An interaction as it is sent.</summary>
/// <param name="Json">Its object, still without id and token.</param>
/// <param name="Exchange">What is known of it.</param>
/// <param name="File">What stands in the file that it brings; null for none.</param>
internal sealed record Forged(JsonObject Json, Exchange Exchange, Marker? File);

/// <summary>Makes interactions of every kind that the bot is registered for, by any of the cast.</summary>
internal sealed class InteractionForge(Random dice, HostileText text, TextSources sources, SeenParts seen, BotSurface surface)
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Typing = 4;
    private const int ModalSubmit = 5;
    private const int Button = 2;

    private readonly OptionForge _options = new(dice, text, sources, seen);
    private readonly CustomIdForge _customIds = new(dice, text);

    public Forged Next()
    {
        // Often somebody goes on where they stopped.
        if (seen.FreshForm is { } form && dice.Next(4) > 0)
            return Submitted(form, goesOn: true);
        return dice.Next(3) == 0 && seen.FreshComponent(dice) is { } component ? Pressed(component, goesOn: true) : Begun();
    }

    private Forged Begun() => dice.Next(20) switch
    {
        < 6 => Called(),
        < 8 => Typed(),
        8 => CalledOn(),
        < 15 => Pressed(dice.Next(5) > 0 ? seen.Component(dice) : null, goesOn: false),
        _ => Submitted(seen.Form(dice), goesOn: false),
    };

    /// <summary>An organiser sets the guild up, so that there are questions.</summary>
    public IEnumerable<Forged> Opening()
    {
        foreach (var organiser in Person.All.Where(person => person.IsOrganiser))
        {
            yield return Opened(organiser, "setup", ("time", 3, "09:00"), ("zone", 3, "Asia/Seoul"),
                ("staff_channel", 7, HostileWorld.StaffChannel(organiser.Guild)), ("staff_role", 8, HostileWorld.StaffRole(organiser.Guild)));
            yield return Opened(organiser, "question schedule edit", ("schedule", 3, "1"), ("thread", 5, true));
        }
    }

    private Forged Opened(Person organiser, string path, params (string Name, int Type, object Value)[] options)
    {
        var call = new Call(organiser, organiser.Guild, organiser, isEarnest: true);
        call.ReferToChannel(1);
        call.ReferToRole(0);
        var filled = options.Select(option => (JsonNode)new JsonObject
        {
            ["name"] = option.Name,
            ["type"] = option.Type,
            ["value"] = option.Value is ulong id ? WireJson.Text(id) : JsonValue.Create(option.Value),
        });
        return Sent(Command, path, call, Data(surface.Commands.Single(command => command.Path == path), [.. filled]), isWellFormed: true);
    }

    private Forged Called()
    {
        var command = surface.Commands[dice.Next(surface.Commands.Count)];
        var isForStaff = command.ForStaff || command.DefaultMemberPermissions is not null;
        var call = NewCall(isForStaff ? Person.All[(dice.Next(Person.Guilds) * Person.PerGuild) + dice.Next(2)] : null, null);
        var fits = dice.Next(10) > 0;
        return Sent(Command, command.Path, call, Data(command, _options.Fill(command, call, fits)), isWellFormed: fits);
    }

    private Forged Typed()
    {
        var typing = surface.Commands.SelectMany(command => command.Options
            .Where(option => option.Autocomplete is not null).Select(option => (Command: command, Option: option))).ToList();
        var (command, typed) = typing[dice.Next(typing.Count)];
        var call = NewCall(null, null);
        var others = _options.Fill(command with { Options = [.. command.Options.Where(option => option != typed)] }, call, fits: true);
        others.Add(new JsonObject { ["name"] = typed.Name, ["type"] = (int)typed.Type, ["value"] = _options.Typed(command, typed, call), ["focused"] = true });
        return Sent(Typing, $"{command.Path}.{typed.Name}", call, Data(command, others), isWellFormed: true);
    }

    private Forged CalledOn()
    {
        var known = dice.Next(surface.UserCommands.Count + 1);
        var name = known < surface.UserCommands.Count ? surface.UserCommands[known].Name.Default : text.Word();
        var call = NewCall(null, null);
        var data = new JsonObject { ["name"] = name, ["type"] = dice.Next(2) + 1, ["target_id"] = call.Refer(call.Addressee) };
        return Sent(Command, $"{name} (on a member)", call, data, isWellFormed: true);
    }

    private Forged Pressed(SeenComponent? shown, bool goesOn)
    {
        var asShown = shown is not null && (goesOn || dice.Next(10) < 7);
        var customId = shown is null ? _customIds.Of(surface.ComponentRoutes[dice.Next(surface.ComponentRoutes.Count)])
            : asShown ? shown.CustomId : _customIds.Altered(shown.CustomId);
        var call = NewCall(shown?.Readers.Person, shown?.Readers.Guild, goesOn);
        var data = new JsonObject { ["custom_id"] = customId, ["component_type"] = shown?.Type ?? Button };
        if (Chosen(shown, call) is { } values)
            data["values"] = values;
        var isPublic = asShown && shown!.Readers.Person is null && shown.Readers.Guild == call.Guild;
        var forged = Sent(Component, string.Join(':', customId.Split(':').Take(2)), call, data, isWellFormed: true, isPublic);
        forged.Json["message"] = Bearer(customId, isPublic);
        return forged;
    }

    private Forged Submitted(SeenForm? shown, bool goesOn)
    {
        var route = shown is null || (!goesOn && dice.Next(8) == 0) ? surface.ModalRoutes[dice.Next(surface.ModalRoutes.Count)] : null;
        var customId = route is not null ? _customIds.Of(route) : goesOn || dice.Next(10) < 7 ? shown!.CustomId : _customIds.Altered(shown!.CustomId);
        var call = NewCall(shown?.Readers.Person, shown?.Readers.Guild, goesOn);
        var name = string.Join(':', customId.Split(':').Take(2));
        var fields = (shown?.Fields ?? []).Select(field => (JsonNode)new JsonObject { ["type"] = 18, ["component"] = Filled(name, field, call) });
        var forged = Sent(ModalSubmit, $"{name} (form)", call, new JsonObject { ["custom_id"] = customId, ["components"] = new JsonArray([.. fields]) }, isWellFormed: true);
        if (dice.Next(10) > 0)
            forged.Json["message"] = Bearer(customId, isPublic: false);
        return forged;
    }

    private JsonObject Filled(string route, SeenField field, Call call)
    {
        var filled = new JsonObject { ["type"] = field.Type, ["custom_id"] = field.CustomId };
        if (field.Type == 4)
            filled["value"] = text.Typed(call, field.CustomId, call.Mark(sources.NumberOf($"{route}#{field.CustomId}")), field.Shortest, field.Longest);
        else
            filled["values"] = Some(field.Values);
        return filled;
    }

    private JsonArray? Chosen(SeenComponent? shown, Call call) => (shown?.Type ?? (dice.Next(3) == 0 ? 3 : Button)) switch
    {
        3 => Some(shown?.Values ?? []),
        5 => [call.Refer(call.Addressee)],
        6 => dice.Next(3) == 0 ? [] : [call.ReferToRole(dice.Next(4))],
        8 => dice.Next(3) == 0 ? [] : [call.ReferToChannel(dice.Next(HostileWorld.ChannelTypes.Count))],
        _ => null,
    };

    private JsonArray Some(IReadOnlyList<string> values) => dice.Next(6) switch
    {
        0 => [],
        1 => [text.Word()],
        2 => [.. values.Select(value => (JsonNode)value)],
        _ => values.Count == 0 ? ["1"] : [values[dice.Next(values.Count)]],
    };

    private static JsonObject Data(CommandSpec command, JsonArray options)
    {
        var words = command.Path.Split(' ');
        for (var word = words.Length - 1; word > 0; word--)
            options = [new JsonObject { ["name"] = words[word], ["type"] = word == words.Length - 1 ? 1 : 2, ["options"] = options }];
        return new JsonObject { ["id"] = "1", ["name"] = words[0], ["type"] = 1, ["options"] = options };
    }

    private JsonObject Bearer(string customId, bool isPublic) => new()
    {
        ["id"] = WireJson.Text(5_000_000_000_000_000_000 + (ulong)dice.Next(50)),
        ["channel_id"] = WireJson.Text(HostileWorld.Channel(0, 0)),
        ["content"] = "",
        ["flags"] = isPublic ? 0 : 64,
        ["components"] = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = Button, ["style"] = 1, ["label"] = "x", ["custom_id"] = customId }),
        }),
    };

    /// <summary>Mostly by the one whom it was shown to, where it was; else by anyone, or from another guild, or in direct messages.</summary>
    private Call NewCall(Person? reader, int? guild, bool goesOn = false)
    {
        var actor = reader is not null && (goesOn || dice.Next(5) > 0) ? reader : Person.All[dice.Next(Person.All.Count)];
        int? place = (goesOn ? 10 : dice.Next(25)) switch { 0 => null, 1 => dice.Next(Person.Guilds), < 6 => guild ?? actor.Guild, _ => actor.Guild };
        return new Call(actor, place, dice.Next(8) == 0 ? Person.All[dice.Next(Person.All.Count)] : Person.All[(actor.Guild * Person.PerGuild) + dice.Next(Person.PerGuild)], dice.Next(10) < 7);
    }

    private Forged Sent(int type, string occasion, Call call, JsonObject data, bool isWellFormed, bool isPublic = false)
    {
        if (call.Resolved() is { } resolved)
            data["resolved"] = resolved;
        var exchange = new Exchange(occasion, call.Actor, call.Guild) { IsWellFormed = isWellFormed };
        if (isPublic)
            exchange = new Exchange(occasion, call.Actor, call.Guild) { IsWellFormed = isWellFormed, Bearer = exchange.Everyone };
        return new Forged(Envelope(type, call, data), exchange, call.File);
    }

    private JsonObject Envelope(int type, Call call, JsonObject data)
    {
        var envelope = new JsonObject
        {
            ["application_id"] = WireJson.Text(HostileWorld.Application),
            ["type"] = type,
            ["data"] = data,
            ["locale"] = call.Actor.Locale,
            ["app_permissions"] = dice.Next(10) == 0 ? "0" : "2251799813685247",
        };
        if (call.Guild is not { } guild)
        {
            envelope["user"] = WireJson.User(call.Actor);
            envelope["channel_id"] = WireJson.Text(HostileWorld.Direct(call.Actor.Id));
            return envelope;
        }

        envelope["guild_id"] = WireJson.Text(HostileWorld.Guild(guild));
        envelope["guild_locale"] = guild == 0 ? "ko" : "en-US";
        envelope["channel_id"] = WireJson.Text(HostileWorld.Channel(guild, 0));
        envelope["member"] = WireJson.Member(call.Actor);
        if (guild != call.Actor.Guild)
            (envelope["member"]!["permissions"], envelope["member"]!["roles"]) = ("3072", new JsonArray());
        return envelope;
    }
}
