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

    /// <summary>Blocks under the titles of sections: everyone's first, one a top-level command; then staff's, one a command.</summary>
    public IEnumerable<string> Blocks()
    {
        var everyone = commands.Where(command => !IsForStaff(command) && MaySee(command)).GroupBy(command => Root(command.Path)).ToList();
        var staff = commands.Where(command => IsForStaff(command) && MaySee(command)).GroupBy(command => Root(command.Path));
        var known = texts.Sections.SelectMany(section => section.Roots).ToHashSet();
        return texts.Sections
            .SelectMany(section => Section(
                section.Title, section.Roots.SelectMany(name => everyone.Where(root => root.Key == name)).Select(Lines)))
            .Concat(Section(texts.OtherTitle, everyone.Where(root => !known.Contains(root.Key)).Select(root => string.Join('\n', Titled(root)))))
            .Concat(Section(texts.StaffTitle, staff.SelectMany(Titled)))
            .Concat(interaction.GuildId is null ? [$"\n-# {texts.MoreInServers}"] : []);
    }

    private static string Root(string path) => path.Split(' ')[0];

    private static IEnumerable<string> Section(string title, IEnumerable<string> blocks) =>
        blocks.Select((block, index) => index == 0 ? $"\n**{title}**\n{block}" : block);

    /// <summary>Permissions and places count for a whole top-level command, whichever of its parts names them.</summary>
    private Permissions? Needed(string root) =>
        _byRoot[root].Select(command => command.DefaultMemberPermissions).FirstOrDefault(needed => needed is not null);

    private bool IsForStaff(CommandSpec command) => command.ForStaff || Needed(Root(command.Path)) is not null;

    private bool MaySee(CommandSpec command)
    {
        var root = Root(command.Path);
        if (interaction.GuildId is null)
            return !command.ForStaff && _byRoot[root].Any(part => part.InDirectMessages);
        if (command.ForStaff && !IsStaff)
            return false;
        return Needed(root) is not { } needed || interaction.Member?.Has(needed) == true || (IsStaff && !ForOrganisers.Contains(root));
    }

    /// <summary>Each sub-command, the first with the group's own words above it, where no section's title says it.</summary>
    private IEnumerable<string> Titled(IGrouping<string, CommandSpec> root)
    {
        var group = groups.FirstOrDefault(group => group.Path == root.Key);
        return root.Select((command, index) =>
            index == 0 && group is not null ? $"__{group.Description.For(interaction.Locale)}__\n{Lines(command)}" : Lines(command));
    }

    private string Lines(IGrouping<string, CommandSpec> root) => string.Join('\n', root.Select(Lines));

    private string Lines(CommandSpec command)
    {
        var options = command.Options.Select(option => $"`{option.Name}` {option.Description.For(interaction.Locale)}");
        var line = $"`/{command.Path}` {command.Description.For(interaction.Locale)}";
        return command.Options.Count == 0 ? line : $"{line}\n-# {string.Join(" · ", options)}";
    }
}
