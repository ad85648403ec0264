using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Help;

/// <summary>What one member is told of the commands, where they are.</summary>
internal sealed class HelpDirectory(
    IReadOnlyList<CommandSpec> commands, IReadOnlyList<CommandGroupSpec> groups, Interaction interaction, HelpTexts texts)
{
    private readonly ILookup<string, CommandSpec> _byRoot = commands.ToLookup(command => Root(command.Path));

    /// <summary>What to try first, of what there is.</summary>
    public string Begin()
    {
        var steps = texts.FirstSteps.Where(step => commands.Any(command => command.Path == step.Path && MaySee(command)));
        return string.Join('\n', steps.Select(step => step.Sentence).Prepend($"**{texts.BeginTitle}**"));
    }

    /// <summary>A block for each top-level command: everyone's first, then staff's under a title of their own.</summary>
    public IEnumerable<string> Blocks()
    {
        var shown = _byRoot.Where(root => root.Any(MaySee)).ToList();
        return Section(texts.EveryoneTitle, shown.Where(root => Needed(root.Key) is null))
            .Concat(Section(texts.StaffTitle, shown.Where(root => Needed(root.Key) is not null)))
            .Concat(interaction.GuildId is null ? [$"\n-# {texts.MoreInServers}"] : []);
    }

    private static string Root(string path) => path.Split(' ')[0];

    private IEnumerable<string> Section(string title, IEnumerable<IGrouping<string, CommandSpec>> roots) =>
        roots.Select((root, index) => index == 0 ? $"\n**{title}**\n{Block(root)}" : Block(root));

    /// <summary>Permissions and places count for a whole top-level command, whichever of its parts names them.</summary>
    private Permissions? Needed(string root) =>
        _byRoot[root].Select(command => command.DefaultMemberPermissions).FirstOrDefault(needed => needed is not null);

    private bool MaySee(CommandSpec command)
    {
        var root = Root(command.Path);
        if (interaction.GuildId is null)
            return _byRoot[root].Any(part => part.InDirectMessages);
        return Needed(root) is not { } needed || interaction.Member?.Has(needed) == true;
    }

    private string Block(IGrouping<string, CommandSpec> root)
    {
        var lines = root.Select(Lines);
        var group = groups.FirstOrDefault(group => group.Path == root.Key);
        return string.Join('\n', group is null ? lines : lines.Prepend($"__{group.Description.For(interaction.Locale)}__"));
    }

    private string Lines(CommandSpec command)
    {
        var options = command.Options.Select(option => $"`{option.Name}` {option.Description.For(interaction.Locale)}");
        var line = $"`/{command.Path}` {command.Description.For(interaction.Locale)}";
        return command.Options.Count == 0 ? line : $"{line}\n-# {string.Join(" · ", options)}";
    }
}
