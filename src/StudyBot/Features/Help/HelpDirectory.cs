using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Help;

/// <summary>What one member is told of the commands, where they are.</summary>
/// <param name="commands">All of them.</param>
/// <param name="interaction">Who asks, and where.</param>
/// <param name="texts">The member's.</param>
internal sealed class HelpDirectory(IReadOnlyList<CommandSpec> commands, Interaction interaction, HelpTexts texts)
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

    /// <summary>A line a command, those of a task together below its title: for staff their own tasks first.</summary>
    public IEnumerable<HelpBlock> Blocks()
    {
        var seen = commands.Where(MaySee).ToList();
        var (staff, everyone) = (seen.Where(IsForStaff), seen.Where(command => !IsForStaff(command)));
        return Sections(texts.StaffSections, staff, texts.OtherStaffTitle)
            .Concat(Sections(texts.Sections, everyone, texts.OtherTitle))
            .Concat(interaction.GuildId is null ? [new(Heading: null, $"-# {texts.MoreInServers}")] : []);
    }

    private static string Root(string path) => path.Split(' ')[0];

    /// <summary>Each command once: below the task that names it most closely, or else at the end.</summary>
    private IEnumerable<HelpBlock> Sections(IReadOnlyList<HelpSection> sections, IEnumerable<CommandSpec> shown, string otherTitle)
    {
        var places = shown.ToLookup(command => HelpSection.Of(sections, command.Path));
        return sections
            .SelectMany(section => Section(section.Title, places[section].OrderBy(command => section.PlaceOf(command.Path)).Select(Line)))
            .Concat(Section(otherTitle, places[null].Select(Line)));
    }

    private static IEnumerable<HelpBlock> Section(string title, IEnumerable<string> lines) => lines.Select(line => new HelpBlock($"**{title}**", line));

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

    /// <summary>Its options are shown by Discord while it is typed.</summary>
    private string Line(CommandSpec command) => $"`/{command.Path}` {command.Description.For(interaction.Locale)}";
}
