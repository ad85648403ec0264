using System.Collections.Frozen;
using System.Reflection;

namespace StudyBot.LocalDiscord.Page;

/// <summary>
/// The files of the page: inside the assembly, or, while one works on them, from the folder that the environment variable
/// <c>LOCAL_DISCORD_PAGE</c> names, read anew at each request.
/// </summary>
internal sealed class PageFiles
{
    private const string Prefix = "page/";

    private readonly FrozenDictionary<string, byte[]> _files;
    private readonly string? _folder = Environment.GetEnvironmentVariable("LOCAL_DISCORD_PAGE");

    public PageFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        _files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => Read(assembly, name), StringComparer.Ordinal);
    }

    /// <summary>The bytes of a file by its path below the page's root; null if there is no such file.</summary>
    public byte[]? Find(string path)
    {
        if (string.IsNullOrEmpty(_folder))
            return _files.GetValueOrDefault(path);

        var root = Path.GetFullPath(_folder) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(root, path));
        return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
