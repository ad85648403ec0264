namespace StudyBot.Storage;

/// <summary>Where the data lives. Bound from the configuration section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The SQLite file; a relative path counts from the working directory. Its folder is made when missing.</summary>
    public string Path { get; set; } = System.IO.Path.Combine("data", "studybot.db");

    /// <summary>
    /// A library to load instead of the packaged SQLite, for example <c>libsqlite3.so.0</c> of the distribution, which is
    /// patched with the system. Null for the packaged one.
    /// </summary>
    public string? NativeLibrary { get; set; }
}
