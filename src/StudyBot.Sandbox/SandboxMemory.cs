using System.Globalization;

namespace StudyBot.Sandbox;

/// <summary>
/// What a sandbox must remember beside the bot's database, so that a later one on the same file has the same people with the
/// same ids, and a clock that goes on: when its world began, and how far it had come.
/// </summary>
internal sealed class SandboxMemory(string databasePath)
{
    private readonly string _file = databasePath + ".sandbox";
    private readonly Lock _writing = new();

    /// <summary>Null for a file that is new.</summary>
    public (DateTimeOffset Began, DateTimeOffset Reached)? Recall() =>
        File.Exists(_file) && File.ReadAllLines(_file) is [var began, var reached]
            ? (Moment(began), Moment(reached))
            : null;

    /// <summary>Whole or not at all, whenever the sandbox is killed.</summary>
    public void Keep(DateTimeOffset began, DateTimeOffset reached)
    {
        lock (_writing)
        {
            File.WriteAllLines(_file + ".new", [began.ToString("O"), reached.ToString("O")]);
            File.Move(_file + ".new", _file, overwrite: true);
        }
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
