using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Help;

/// <summary>What one member is told of the commands, where they are.</summary>
/// <param name="commands">All of them.</param>
/// <param name="groups">What holds sub-commands.</param>
/// <param name="interaction">Who asks, and where.</param>
/// <param name="texts">The member's.</param>
internal sealed class HelpDirectory(
    IReadOnlyList<CommandSpec> commands, IReadOnlyList<CommandGroupSpec> groups, Interaction interaction, HelpTexts texts)
{
    private const string Setup = "setup";

    /// <summary>What the staff role does not open: it decides who is staff.</summary>
    private static readonly HashSet<string> ForOrganisers = [Setup];

    private readonly ILookup<string, CommandSpec> _byRoot = commands.ToLookup(command => Root(command.Path));

    /// <summary>Whether the guild ever ran /setup; false in direct messages.</summary>
    public required bool IsSetUp { get; init; }

    /// <summary>Whether the member is staff, by permissions or by the guild's staff role.</summary>
    public required bool IsStaff { get; init; }

    /// <summary>What to try first, of what there is.</summary>
    public string Begin()
    {
        var waiting = interaction.GuildId is not null && !IsSetUp && _byRoot[Setup].Any(command => !MaySee(command));
        var steps = texts.FirstSteps
            .Where(step => (step.WhenSetUp ?? IsSetUp) == IsSetUp)
            .Where(step => commands.Any(command => command.Path == step.Path && MaySee(command)))
            .Select(step => step.Sentence);
        return string.Join('\n', (waiting ? steps.Prepend(texts.NotSetUpYet) : steps).Prepend($"**{texts.BeginTitle}**"));
    }

    /// <summary>A block for each top-level command, under the titles of sections: everyone's first, then staff's.</summary>
    public IEnumerable<string> Blocks()
    {
        var shown = _byRoot.Where(root => root.Any(MaySee)).ToList();
        var everyone = shown.Where(root => Needed(root.Key) is null).ToList();
        var known = texts.Sections.SelectMany(section => section.Roots).ToHashSet();
        return texts.Sections
            .SelectMany(section => Section(
                section.Title, section.Roots.SelectMany(name => everyone.Where(root => root.Key == name)).Select(Lines)))
            .Concat(Section(texts.OtherTitle, everyone.Where(root => !known.Contains(root.Key)).Select(Block)))
            .Concat(Section(texts.StaffTitle, shown.Where(root => Needed(root.Key) is not null).Select(Block)))
            .Concat(interaction.GuildId is null ? [$"\n-# {texts.MoreInServers}"] : []);
    }

    private static string Root(string path) => path.Split(' ')[0];

    private static IEnumerable<string> Section(string title, IEnumerable<string> blocks) =>
        blocks.Select((block, index) => index == 0 ? $"\n**{title}**\n{block}" : block);

    /// <summary>Permissions and places count for a whole top-level command, whichever of its parts names them.</summary>
    private Permissions? Needed(string root) =>
        _byRoot[root].Select(command => command.DefaultMemberPermissions).FirstOrDefault(needed => needed is not null);

    private bool MaySee(CommandSpec command)
    {
        var root = Root(command.Path);
        if (interaction.GuildId is null)
            return _byRoot[root].Any(part => part.InDirectMessages);
        return Needed(root) is not { } needed || interaction.Member?.Has(needed) == true || (IsStaff && !ForOrganisers.Contains(root));
    }

    /// <summary>With the group's own words above its sub-commands, where no section's title says it.</summary>
    private string Block(IGrouping<string, CommandSpec> root)
    {
        var group = groups.FirstOrDefault(group => group.Path == root.Key);
        return group is null ? Lines(root) : $"__{group.Description.For(interaction.Locale)}__\n{Lines(root)}";
    }

    private string Lines(IGrouping<string, CommandSpec> root) => string.Join('\n', root.Select(Lines));

    private string Lines(CommandSpec command)
    {
        var options = command.Options.Select(option => $"`{option.Name}` {option.Description.For(interaction.Locale)}");
        var line = $"`/{command.Path}` {command.Description.For(interaction.Locale)}";
        return command.Options.Count == 0 ? line : $"{line}\n-# {string.Join(" · ", options)}";
    }
}
