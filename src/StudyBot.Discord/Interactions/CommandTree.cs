using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Gathers flat specs (<c>question today</c>) into the nested objects that Discord wants: command → group → sub-command.
/// </summary>
internal sealed class CommandTree
{
    private const int ChatInput = 1;
    private const int UserMenu = 2;
    private const int SubCommand = 1;
    private const int SubCommandGroup = 2;
    private const int GuildInstall = 0;
    private const int InGuild = 0;
    private const int InBotDm = 1;

    private readonly Dictionary<string, CommandGroupSpec> _groups;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private CommandTree(IEnumerable<CommandGroupSpec> groups)
    {
        _groups = new Dictionary<string, CommandGroupSpec>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (!_groups.TryAdd(group.Path, group))
                throw new InvalidOperationException($"The command group {group.Path} is described twice.");
        }
    }

    /// <exception cref="InvalidOperationException">The specs contradict each other, or go beyond Discord's limits.</exception>
    public static List<ApplicationCommandJson> Build(
        IEnumerable<CommandSpec> commands, IEnumerable<UserCommandSpec> userCommands, IEnumerable<CommandGroupSpec> groups)
    {
        var tree = new CommandTree(groups);
        List<ApplicationCommandJson> built =
        [
            .. commands.GroupBy(spec => spec.Path.Split(' ')[0], StringComparer.Ordinal).Select(tree.Command),
            .. userCommands.Select(User),
        ];
        if (tree._groups.Keys.FirstOrDefault(path => !tree._used.Contains(path)) is { } idle)
            throw new InvalidOperationException($"The command group {idle} has no commands.");
        CommandLimits.Check(built);
        return built;
    }

    private ApplicationCommandJson Command(IGrouping<string, CommandSpec> specs)
    {
        var command = new ApplicationCommandJson
        {
            Type = ChatInput,
            Name = specs.Key,
            DefaultMemberPermissions = Common(specs, spec => spec.DefaultMemberPermissions, "default permissions"),
            IntegrationTypes = [GuildInstall],
            Contexts = Common(specs, spec => spec.InDirectMessages, "direct messages") ? [InGuild, InBotDm] : [InGuild],
        };
        if (specs.FirstOrDefault(spec => spec.Path == specs.Key) is { } single)
        {
            if (specs.Count() > 1)
                throw new InvalidOperationException($"The command {specs.Key} cannot both stand alone and hold sub-commands.");
            (command.Description, command.DescriptionLocalizations) = Text(single.Description);
            command.Options = Options(single);
            return command;
        }

        (command.Description, command.DescriptionLocalizations) = Text(Group(specs.Key).Description);
        command.Options = Children(specs.Key, specs);
        return command;
    }

    private List<ApplicationCommandOptionJson> Children(string path, IEnumerable<CommandSpec> specs)
    {
        var depth = path.Split(' ').Length;
        var children = new List<ApplicationCommandOptionJson>();
        foreach (var named in specs.GroupBy(spec => spec.Path.Split(' ')[depth], StringComparer.Ordinal))
        {
            var childPath = $"{path} {named.Key}";
            var leaf = named.FirstOrDefault(spec => spec.Path == childPath);
            if (leaf is null ? depth == 2 : named.Count() > 1)
                throw new InvalidOperationException($"{childPath} is declared twice, or nested too deeply.");
            var (description, localizations) = Text(leaf?.Description ?? Group(childPath).Description);
            children.Add(new ApplicationCommandOptionJson
            {
                Type = leaf is null ? SubCommandGroup : SubCommand,
                Name = named.Key,
                Description = description,
                DescriptionLocalizations = localizations,
                Options = leaf is null ? Children(childPath, named) : Options(leaf),
            });
        }

        return children;
    }

    private CommandGroupSpec Group(string path)
    {
        _used.Add(path);
        return _groups.GetValueOrDefault(path)
            ?? throw new InvalidOperationException($"The command group {path} has no description: add a CommandGroupSpec.");
    }

    private static ApplicationCommandJson User(UserCommandSpec spec)
    {
        var (name, localizations) = Text(spec.Name);
        return new ApplicationCommandJson
        {
            Type = UserMenu,
            Name = name,
            NameLocalizations = localizations,
            DefaultMemberPermissions = spec.DefaultMemberPermissions,
            IntegrationTypes = [GuildInstall],
            Contexts = [InGuild],
        };
    }

    private static List<ApplicationCommandOptionJson>? Options(CommandSpec spec) =>
        spec.Options.Count == 0 ? null : [.. spec.Options.Select(Option)];

    private static ApplicationCommandOptionJson Option(CommandOption option) => new()
    {
        Type = (int)option.Type,
        Name = option.Name,
        NameLocalizations = Sorted(option.NameLocalizations),
        Description = option.Description.Default,
        DescriptionLocalizations = Sorted(option.Description.Localizations),
        Required = option.Required ? true : null,
        Choices = option.Choices.Count == 0 ? null : [.. option.Choices.Select(Choice)],
        ChannelTypes = option.ChannelTypes.Count == 0 ? null : [.. option.ChannelTypes.Select(type => (int)type)],
        MinValue = option.MinValue,
        MaxValue = option.MaxValue,
        MinLength = option.MinLength,
        MaxLength = option.MaxLength,
        Autocomplete = option.Autocomplete is null ? null : true,
    };

    private static ApplicationCommandChoiceJson Choice(CommandChoice choice) => new()
    {
        Name = choice.Name.Default,
        NameLocalizations = Sorted(choice.Name.Localizations),
        Value = new OptionValue(choice.Value),
    };

    private static (string Default, SortedDictionary<string, string>? Localizations) Text(LocalizedText text) =>
        (text.Default, Sorted(text.Localizations));

    private static SortedDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new(texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) : null;

    private static T Common<T>(IGrouping<string, CommandSpec> specs, Func<CommandSpec, T> of, string what)
    {
        var values = specs.Select(of).Distinct().ToList();
        return values.Count == 1
            ? values[0]
            : throw new InvalidOperationException($"The sub-commands of {specs.Key} differ in {what}, which Discord keeps per command.");
    }
}
