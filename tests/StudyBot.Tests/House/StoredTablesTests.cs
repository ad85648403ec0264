using StudyBot.Storage;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.House;

/// <summary>The README says of every table what it is for.</summary>
public sealed class StoredTablesTests
{
    [Fact]
    public void Every_table_is_in_the_readme_and_no_other()
    {
        using var file = new StoredFile();
        using var connection = new DatabaseFile(file.Database).Connect();
        var readme = Repository.Text("README.md");
        var start = readme.IndexOf("| what | tables |", StringComparison.Ordinal);
        var named = readme[start..readme.IndexOf("\n\n", start, StringComparison.Ordinal)].Split('\n').Skip(2)
            .SelectMany(line => line.Split('|')[2].Split('`').Where((_, index) => index % 2 == 1)).ToList();

        Assert.Equal(named.Count, named.Distinct().Count());
        Assert.Equal(DatabaseFile.Tables(connection).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }
}
