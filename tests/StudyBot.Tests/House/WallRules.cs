using System.Text.RegularExpressions;

namespace StudyBot.Tests.House;

/// <summary>Who may know whom.</summary>
public sealed partial class WallRules
{
    [Theory]
    [InlineData("StudyBot.Discord", "")]
    [InlineData("StudyBot.LocalDiscord", "")]
    [InlineData("StudyBot", "StudyBot.Discord")]
    [InlineData("StudyBot.Sandbox", "StudyBot StudyBot.LocalDiscord")]
    public void A_project_refers_to_these_and_no_others(string project, string references)
    {
        var found = ProjectReference().Matches(Repository.Text($"src/{project}/{project}.csproj"))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(references, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_client_and_the_local_discord_know_nothing_of_studying() =>
        Assert.Empty(Repository.Files("src/StudyBot.Discord", "*.cs").Concat(Repository.Files("src/StudyBot.LocalDiscord", "*.cs"))
            .Where(file => Regex.IsMatch(Repository.Text(file), @"\b(streak|check-?in|leaderboard)\b", RegexOptions.IgnoreCase)));

    [Fact]
    public void A_feature_knows_no_socket_no_http_and_no_json() =>
        Assert.Empty(Repository.Files("src/StudyBot/Features", "*.cs").Where(file => Wire().IsMatch(Repository.Text(file))));

    [Fact]
    public void Only_storage_knows_the_engine() =>
        Assert.Empty(Repository.Files("src/StudyBot", "*.cs")
            .Where(file => !file.StartsWith("src/StudyBot/Storage/", StringComparison.Ordinal))
            .Where(file => Repository.Text(file).Contains("Sqlite", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_feature_uses_no_other_feature() =>
        Assert.Empty(Repository.Files("src/StudyBot/Features", "*.cs")
            .Where(file => Path.GetFileName(file) != "FeatureList.cs")
            .SelectMany(file => FeatureUse().Matches(Repository.Text(file))
                .Where(match => match.Groups[1].Value != file.Split('/')[3])
                .Select(match => $"{file} uses {match.Groups[1].Value}")));

    [Fact]
    public void A_table_has_one_writing_room()
    {
        var writers = Repository.Files("src/StudyBot", "*.cs")
            .SelectMany(file => Write().Matches(Repository.Text(file)).Select(match => (Table: match.Groups[1].Value, Room: Room(file))))
            .Where(writer => writer.Table != "set")
            .Distinct()
            .GroupBy(writer => writer.Table)
            .Where(table => table.Count() > 1)
            .Select(table => $"{table.Key}: {string.Join(", ", table.Select(writer => writer.Room))}");

        Assert.Empty(writers);
    }

    private static string Room(string file) => string.Join('/', file.Split('/')[2..^1]);

    [GeneratedRegex("ProjectReference Include=\"[^\"]*/([^/\"]+)\\.csproj\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex("System\\.Net\\.Http|System\\.Net\\.WebSockets|System\\.Text\\.Json|HttpClient|JsonSerializer")]
    private static partial Regex Wire();

    [GeneratedRegex("using StudyBot\\.Features\\.(\\w+)")]
    private static partial Regex FeatureUse();

    [GeneratedRegex("\\b(?:insert into|update|delete from)\\s+([a-z_]+)")]
    private static partial Regex Write();
}
