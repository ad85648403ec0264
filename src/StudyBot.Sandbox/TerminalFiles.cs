using System.Globalization;
using StudyBot.LocalDiscord.World;

namespace StudyBot.Sandbox;

/// <summary>
/// The files of whoever sits at the terminal: opened for commands that take one, and saved from messages that bear them. Files
/// on messages are numbered as they are shown.
/// </summary>
/// <param name="folder">What relative paths are relative to.</param>
internal sealed class TerminalFiles(string folder)
{
    private readonly List<VisibleFile> _shown = [];

    /// <summary>Those of the working directory.</summary>
    public static TerminalFiles Here() => new(Environment.CurrentDirectory);

    /// <summary>A file for an option: <c>file:./questions.csv</c>.</summary>
    /// <exception cref="FormatException">It cannot be read, or Discord would not take it; says which and why.</exception>
    public LocalFile Open(string path)
    {
        var file = new FileInfo(Resolve(path));
        if (!file.Exists)
            throw new FormatException(Directory.Exists(file.FullName) ? $"{file.FullName} is a folder; name a file." : $"There is no file {file.FullName}.");
        if (file.Length > LocalFile.MostBytes)
            throw new FormatException($"{file.Name} has {Size(file.Length)}; Discord takes files up to 10 MB.");
        try
        {
            return new LocalFile(file.Name, File.ReadAllBytes(file.FullName));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{file.FullName} cannot be read: {trouble.Message}", trouble);
        }
    }

    /// <summary>Gives a shown file its number, the same one each time.</summary>
    public int Number(VisibleFile file)
    {
        var index = _shown.FindIndex(other => other.Id == file.Id);
        if (index < 0)
            _shown.Add(file);
        return index < 0 ? _shown.Count : index + 1;
    }

    /// <summary>Saves a shown file: <c>1</c> into the folder under its own name, <c>1 notes/</c> into another, <c>1 my.csv</c> as that.</summary>
    /// <param name="request">The number, and perhaps a path.</param>
    /// <param name="download">Fetches the bytes; null if the file is gone.</param>
    /// <returns>Where it is now.</returns>
    /// <exception cref="FormatException">It cannot be saved; says why.</exception>
    public string Save(string request, Func<VisibleFile, byte[]?> download)
    {
        var (number, path) = request.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? (request[..end], request[(end + 1)..].Trim()) : (request, "");
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index < 1 || index > _shown.Count)
            throw new FormatException(_shown.Count == 0 ? "No file was shown yet." : $"Say which file: save 1{(_shown.Count > 1 ? $" … save {_shown.Count}" : "")}");

        var file = _shown[index - 1];
        var target = Target(path, file.Name);
        var bytes = download(file) ?? throw new FormatException($"{file.Name} is gone: its message was deleted.");
        if (File.Exists(target))
            throw new FormatException($"{target} exists already. Choose another name: save {index} NAME");
        try
        {
            using var stream = new FileStream(target, FileMode.CreateNew);
            stream.Write(bytes);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{target} cannot be written: {trouble.Message}", trouble);
        }

        return target;
    }

    /// <summary>A size as people read it.</summary>
    public static string Size(long bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(bytes < 1024 ? $"{bytes} B" : bytes < 1_048_576 ? $"{bytes / 1024.0:0.0} KB" : $"{bytes / 1_048_576.0:0.0} MB")}");

    // A name comes from a bot or a stranger, so only its last part counts.
    private string Target(string path, string name)
    {
        var target = path.Length == 0 ? folder : Resolve(path);
        return path.EndsWith('/') || Directory.Exists(target) ? Path.Combine(target, Path.GetFileName(name)) : target;
    }

    private string Resolve(string path)
    {
        path = path.Trim().Trim('"', '\'');
        if (path == "~" || path.StartsWith("~/", StringComparison.Ordinal))
            path = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + path[1..];
        return Path.GetFullPath(path, folder);
    }
}
