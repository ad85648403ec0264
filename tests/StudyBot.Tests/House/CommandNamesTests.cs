using System.Text.RegularExpressions;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.House;

/// <summary>A reply names only commands that can be sent: not a group of them, and none that had another name once.</summary>
public sealed partial class CommandNamesTests
{
    /// <summary>A group, which is what Discord lists under a server's integrations.</summary>
    private const string InIntegrations = "staff";

    [Fact]
    public void Every_command_that_a_text_names_is_there()
    {
        using var slice = new Slice();
        var paths = slice.Get<IEnumerable<IChatInputCommand>>().Select(command => command.Spec.Path).ToHashSet();

        var unknown = Repository.Files("src/StudyBot", "*.cs")
            .SelectMany(file => Named().Matches(Repository.Text(file)).Select(match => (File: file, Words: match.Groups[1].Value.Split(' '))))
            .Where(named => !Prefixes(named.Words).Any(paths.Contains))
            .Where(named => !(named.Words is [InIntegrations] && named.File.Contains("/SetupTexts", StringComparison.Ordinal)))
            .Select(named => $"{named.File}: /{string.Join(' ', named.Words)}");

        Assert.Empty(unknown);
    }

    /// <summary>What follows a command's name may be its options, or words.</summary>
    private static IEnumerable<string> Prefixes(string[] words) =>
        Enumerable.Range(1, words.Length).Select(length => string.Join(' ', words.Take(length)));

    [GeneratedRegex("`/([a-z-]+(?: [a-z-]+)*)")]
    private static partial Regex Named();
}
