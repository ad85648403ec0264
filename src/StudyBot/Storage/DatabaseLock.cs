namespace StudyBot.Storage;

/// <summary>
/// Keeps a second process off the same file: two bots on one database would post everything twice. The lock is the
/// operating system's, so it ends with the process, however it ends.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    /// <exception cref="OperatorException">Another process holds the database, or its folder cannot be written.</exception>
    public static DatabaseLock Take(string databasePath)
    {
        try
        {
            return new DatabaseLock(new FileStream(
                databasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException e)
        {
            throw OpeningTrouble.NotWritable(databasePath, inner: e);
        }
        catch (IOException e)
        {
            throw OpeningTrouble.Of(databasePath, e);
        }
    }

    public void Dispose() => _file.Dispose();
}
