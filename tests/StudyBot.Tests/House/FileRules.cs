using System.Text.RegularExpressions;

namespace StudyBot.Tests.House;

/// <summary>Files stay small and say in their name what is in them.</summary>
public sealed partial class FileRules
{
    private static IReadOnlyList<string> Source => Repository.Files("src", "*.cs");

    [Fact]
    public void No_file_is_over_300_lines() =>
        Assert.Empty(Source.Concat(Repository.Files("tests", "*.cs")).Where(file => Repository.Lines(file).Length > 300));

    [Fact]
    public void Most_files_are_short()
    {
        var lengths = Source.Select(file => Repository.Lines(file).Length).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, 60);
        Assert.InRange(lengths[lengths.Count * 95 / 100], 1, 200);
    }

    [Fact]
    public void A_file_is_named_after_something_that_it_declares()
    {
        var strangers = Source
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Where(file => !Declares(Repository.Text(file), Path.GetFileName(file).Split('.')[0]));

        Assert.Empty(strangers);
    }

    [Fact]
    public void Nobody_is_called_manager_helper_or_util() =>
        Assert.Empty(Source.Where(file => VagueName().IsMatch(Path.GetFileName(file))));

    [Fact]
    public void A_namespace_is_the_folder() =>
        Assert.Empty(Source.Where(file => Path.GetFileName(file) != "Program.cs").Where(file =>
        {
            var folders = Path.GetDirectoryName(file)!.Split('/')[1..];
            return !Repository.Text(file).Contains($"namespace {string.Join('.', folders)};", StringComparison.Ordinal);
        }));

    [Fact]
    public void A_program_is_a_table_of_contents() =>
        Assert.Empty(Source.Where(file => Path.GetFileName(file) == "Program.cs" && Repository.Lines(file).Length > 15));

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(Source.Where(file => Unfinished().IsMatch(Repository.Text(file))));

    [Fact]
    public void The_top_level_is_fixed()
    {
        string[] known = ["src", "tests", "data", "StudyBot.sln", "README.md", "Dockerfile", "LICENSE"];
        var others = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(entry => Path.GetFileName(entry))
            .Where(entry => !entry.StartsWith('.') && !known.Contains(entry));

        Assert.Empty(others);
    }

    private static bool Declares(string text, string name) =>
        Regex.IsMatch(text, $@"\b(class|record|struct|interface|enum|delegate [\w<>?]+)\s+{Regex.Escape(name)}\b") ||
        Regex.IsMatch(text, $@"\bdelegate\s+[\w<>?, ]+\s{Regex.Escape(name)}\(");

    [GeneratedRegex("(Manager|Helper|Util|Utils)\\.cs$")]
    private static partial Regex VagueName();

    [GeneratedRegex("TODO|FIXME|NotImplementedException|#region|#pragma warning disable")]
    private static partial Regex Unfinished();
}
