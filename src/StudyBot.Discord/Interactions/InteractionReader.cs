using System.Globalization;
using System.Text.Json;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>Turns the <c>d</c> of an INTERACTION_CREATE into one of the interaction types.</summary>
internal static class InteractionReader
{
    private const int ApplicationCommand = 2;
    private const int MessageComponent = 3;
    private const int Autocomplete = 4;
    private const int ModalSubmit = 5;
    private const int ChatInput = 1;
    private const int UserMenu = 2;

    /// <summary>Null for kinds that the bot has no use for (a ping, a message command).</summary>
    /// <exception cref="JsonException">Not an interaction.</exception>
    public static Interaction? Read(ReadOnlySpan<byte> json)
    {
        var wire = JsonSerializer.Deserialize(json, DiscordJson.Default.InteractionJson) ?? throw new JsonException("No interaction.");
        if (wire.Data is not { } data)
            return null;
        return (wire.Type, data.Type ?? ChatInput) switch
        {
            (ApplicationCommand, ChatInput) => Command(wire, data),
            (ApplicationCommand, UserMenu) => UserCommand(wire, data),
            (Autocomplete, _) => Typing(wire, data),
            (MessageComponent, _) => Component(wire, data),
            (ModalSubmit, _) => Modal(wire, data),
            _ => null,
        };
    }

    private static CommandInteraction Command(InteractionJson wire, InteractionDataJson data)
    {
        var (path, options) = OptionsReader.PathOf(data);
        return Common(wire, new CommandInteraction
        {
            Id = wire.Id,
            ApplicationId = wire.ApplicationId,
            Token = TokenOf(wire),
            User = UserOf(wire),
            Path = path,
            Options = OptionsReader.Read(options, data.Resolved),
        });
    }

    private static AutocompleteInteraction? Typing(InteractionJson wire, InteractionDataJson data)
    {
        var (path, options) = OptionsReader.PathOf(data);
        if (options?.Find(option => option.Focused is true) is not { Name: { } focused } typing)
            return null;
        return Common(wire, new AutocompleteInteraction
        {
            Id = wire.Id,
            ApplicationId = wire.ApplicationId,
            Token = TokenOf(wire),
            User = UserOf(wire),
            Path = path,
            Options = OptionsReader.Read(options, data.Resolved),
            Focused = focused,
            Typed = Convert.ToString(typing.Value.Value, CultureInfo.InvariantCulture) ?? "",
        });
    }

    private static UserCommandInteraction? UserCommand(InteractionJson wire, InteractionDataJson data)
    {
        if (data.TargetId is not { } target || data.Resolved?.Users?.GetValueOrDefault(target) is not { } user)
            return null;
        return Common(wire, new UserCommandInteraction
        {
            Id = wire.Id,
            ApplicationId = wire.ApplicationId,
            Token = TokenOf(wire),
            User = UserOf(wire),
            Name = data.Name ?? "",
            Target = user.ToModel(),
            TargetMember = data.Resolved.Members?.GetValueOrDefault(target)?.ToModel(),
        });
    }

    private static ComponentInteraction? Component(InteractionJson wire, InteractionDataJson data)
    {
        if (wire.Message is null)
            return null;
        return Common(wire, new ComponentInteraction
        {
            Id = wire.Id,
            ApplicationId = wire.ApplicationId,
            Token = TokenOf(wire),
            User = UserOf(wire),
            CustomId = CustomIdOf(data),
            Values = data.Values ?? [],
            Channels = OptionsReader.Models(data.Resolved?.Channels, channel => channel.ToModel()),
            Message = wire.Message.ToModel(),
        });
    }

    private static ModalInteraction Modal(InteractionJson wire, InteractionDataJson data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var component in (data.Components ?? []).SelectMany(Flatten))
        {
            if (component is { CustomId: { } select, Values: { } chosen })
                values[select] = chosen;
            else if (component.CustomId is { } input)
                fields[input] = component.Value.Value as string ?? "";
        }

        return Common(wire, new ModalInteraction
        {
            Id = wire.Id,
            ApplicationId = wire.ApplicationId,
            Token = TokenOf(wire),
            User = UserOf(wire),
            CustomId = CustomIdOf(data),
            Fields = fields,
            Values = values,
            Message = wire.Message?.ToModel(),
        });
    }

    private static IEnumerable<SubmittedComponentJson> Flatten(SubmittedComponentJson component) =>
        [component, .. component.Component is { } inner ? Flatten(inner) : [], .. (component.Components ?? []).SelectMany(Flatten)];

    private static T Common<T>(InteractionJson wire, T interaction) where T : Interaction => interaction with
    {
        GuildId = wire.GuildId,
        ChannelId = wire.ChannelId ?? wire.Channel?.Id,
        Member = wire.Member?.ToModel(),
        Locale = wire.Locale ?? "en-US",
        GuildLocale = wire.GuildLocale,
        AppPermissions = wire.AppPermissions ?? default,
    };

    private static InteractionToken TokenOf(InteractionJson wire) => new(wire.Token ?? throw new JsonException("An interaction without token."));

    private static User UserOf(InteractionJson wire) =>
        (wire.Member?.User ?? wire.User)?.ToModel() ?? throw new JsonException("An interaction without user.");

    private static CustomId CustomIdOf(InteractionDataJson data)
    {
        // One that does not parse has an empty route, for which there is no handler.
        _ = CustomId.TryParse(data.CustomId ?? "", out var customId);
        return customId;
    }
}
