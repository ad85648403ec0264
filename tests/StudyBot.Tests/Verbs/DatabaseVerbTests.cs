using StudyBot.Storage;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Verbs;

public sealed class DatabaseVerbTests : IDisposable
{
    private readonly StoredFile _file = new();

    private string Setting => $"--Storage:Path={_file.Database}";

    private string Backup => Path.Combine(_file.Folder, "safe", "monday.db");

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task What_is_backed_up_can_be_restored()
    {
        _file.Write("before");
        var backup = await VerbConsole.RunAsync("backup", Backup, Setting);
        _file.Write("after");

        var restore = await VerbConsole.RunAsync("restore", Backup, "--Storage:Path", _file.Database);

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.Contains("MB, checked", backup.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restore.ExitCode, restore.Error));
        Assert.Contains("What stood there before is at", restore.Output, StringComparison.Ordinal);
        Assert.Equal(["before"], StoredFile.Names(_file.Database));
    }

    [Fact]
    public async Task A_backup_can_be_taken_while_the_bot_runs_and_nothing_else()
    {
        using var running = _file.Open();

        Assert.Equal(0, (await VerbConsole.RunAsync("backup", Backup, Setting)).ExitCode);
        foreach (var refused in new[] { await VerbConsole.RunAsync("restore", Backup, Setting), await VerbConsole.RunAsync("migrate", Setting) })
        {
            Assert.Equal(2, refused.ExitCode);
            Assert.StartsWith("Another StudyBot is running", refused.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_backup_overwrites_nothing()
    {
        await VerbConsole.RunAsync("backup", Backup, Setting);

        var second = await VerbConsole.RunAsync("backup", Backup, Setting);

        Assert.Equal(2, second.ExitCode);
        Assert.Contains("is there already", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup", "x.db")]
    [InlineData("export", "900")]
    public async Task Without_a_database_it_says_where_it_looked(params string[] verb)
    {
        var nowhere = Path.Combine(_file.Folder, "other.db");

        var result = await VerbConsole.RunAsync([.. verb, $"--Storage:Path={nowhere}"]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"There is no database at '{nowhere}'. Set Storage__Path", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(nowhere));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task A_setting_is_no_file(string verb)
    {
        var result = await VerbConsole.RunAsync(verb, Setting);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("Name the file first", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("export")]
    public async Task A_verb_without_its_argument_shows_its_help(string verb)
    {
        var result = await VerbConsole.RunAsync(verb);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Required argument missing", result.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_file_is_migrated_with_a_copy_and_once()
    {
        using var old = new StoredFile(schema: 5);
        var setting = $"--Storage:Path={old.Database}";

        var first = await VerbConsole.RunAsync("migrate", setting);
        var second = await VerbConsole.RunAsync("migrate", setting);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains($"has schema {Migration.All[^1].Number} now; it had 5", first.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", second.Output, StringComparison.Ordinal);
        Assert.Equal(5, new DatabaseFile(Assert.Single(Directory.GetFiles(old.Folder, "*.bak"))).Inspect().Schema);
    }

    [Fact]
    public async Task An_unknown_setting_is_named()
    {
        var result = await VerbConsole.RunAsync("migrate", "--Storage:Pth=x.db", "--Storage:Also=y");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Storage:Pth is no setting; there are Path, NativeLibrary", result.Error, StringComparison.Ordinal);
        Assert.Contains("Storage:Also is no setting", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_goes_to_the_output_or_to_a_file_for_its_owner_alone()
    {
        _file.Write("방학");
        var file = Path.Combine(_file.Folder, "guild.json");

        var printed = await VerbConsole.RunAsync("export", "900", Setting);
        var written = await VerbConsole.RunAsync("export", "900", file, Setting, "--private-texts");

        Assert.Equal((0, "1 rows; private texts are left out\n"), (printed.ExitCode, printed.Error));
        Assert.Contains("\"name\": \"방학\"", printed.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Contains("방학", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("901", 1, "Nothing is stored of server 901")]
    [InlineData("my server", 2, "is no server id")]
    public async Task A_guild_that_is_not_there_is_named(string guild, int code, string words)
    {
        var result = await VerbConsole.RunAsync("export", guild, Setting);

        Assert.Equal((code, ""), (result.ExitCode, result.Output));
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_healthy_where_no_bot_runs()
    {
        var health = await VerbConsole.RunAsync("health", Setting);

        Assert.Equal(1, health.ExitCode);
        Assert.StartsWith("No bot runs on", health.Output, StringComparison.Ordinal);
    }
}
