using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Verbs;

public sealed class DoctorVerbTests : IDisposable
{
    private readonly StoredFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task It_goes_on_past_each_thing_that_is_wrong_and_says_what_to_do()
    {
        VerifiedCopyTests.Damage(_file.Database);

        var doctor = await DoctorAsync("--Content:Path=/nowhere", "--Backups:Dialy=3", "--Discord:Token=");

        Assert.Equal((1, ""), (doctor.ExitCode, doctor.Error));
        Assert.Contains("✘ settings: Backups:Dialy is no setting", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("✘ content: could not be looked at: The content folder '/nowhere' is missing", doctor.Output, StringComparison.Ordinal);
        Assert.Contains($"✘ database: '{_file.Database}' is damaged", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("    → Stop the bot; restore the newest backup", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("✔ disk: ", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("– process: no bot runs", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("– discord: without a token", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_that_is_there_is_opened_and_without_discord_that_is_all_that_is_wrong()
    {
        await VerbConsole.RunAsync("backup", Path.Combine(_file.Folder, "backups", "studybot-20260302T193000Z.db"), $"--Storage:Path={_file.Database}");

        var doctor = await DoctorAsync("--Discord:Token=very-secret");

        Assert.Equal(1, doctor.ExitCode);
        Assert.Contains("✔ token: there is one", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("✔ content: ", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("✔ database: ", doctor.Output, StringComparison.Ordinal);
        Assert.Matches("✘ backups: 1 in .* hours old and whole", doctor.Output);
        Assert.Contains("✘ discord: cannot be reached", doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", doctor.Output, StringComparison.Ordinal);
    }

    private Task<VerbConsole> DoctorAsync(params string[] settings) => VerbConsole.RunAsync(
        ["doctor", $"--Storage:Path={_file.Database}", "--Discord:ApiBaseUrl=http://127.0.0.1:9/api/v10/", .. settings]);
}
