namespace StudyBot.Sandbox;

/// <summary>Where a sandbox keeps its data: in a folder that goes with it, or in a file that somebody named.</summary>
internal sealed class SandboxFiles
{
    private readonly string? _ownFolder;

    private SandboxFiles(string database, string? ownFolder)
    {
        Database = database;
        Memory = new SandboxMemory(database);
        _ownFolder = ownFolder;
    }

    public string Database { get; }

    public SandboxMemory Memory { get; }

    /// <param name="database">Null for a folder of its own.</param>
    public static SandboxFiles Of(string? database)
    {
        if (database is not null)
            return new SandboxFiles(database, ownFolder: null);
        var folder = Directory.CreateTempSubdirectory("studybot-sandbox-").FullName;
        return new SandboxFiles(Path.Combine(folder, "studybot.db"), folder);
    }

    /// <summary>Writes down what a later sandbox on the same file needs; nothing when there can be none.</summary>
    public void Keep(DateTimeOffset began, DateTimeOffset reached)
    {
        if (_ownFolder is null && File.Exists(Database))
            Memory.Keep(began, reached);
    }

    /// <summary>Clears away what nobody asked to keep.</summary>
    public void Clear()
    {
        if (_ownFolder is not null)
            Directory.Delete(_ownFolder, recursive: true);
    }
}
