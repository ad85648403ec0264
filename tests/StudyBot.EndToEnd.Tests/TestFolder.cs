namespace StudyBot.EndToEnd.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("studybot-e2e-");

    public string Database => Path.Combine(_folder.FullName, "studybot.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
