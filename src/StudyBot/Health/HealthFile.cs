using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Health;

/// <summary>
/// Where the running bot leaves its reports for whoever asks from outside: a small file beside the database. A file and not
/// a port, because it needs no address that could clash or be reached by others, works where the database works (the one
/// volume of a container), and grows old by itself when the process hangs.
/// </summary>
internal sealed class HealthFile(string databasePath)
{
    private readonly string _path = databasePath + ".health";

    /// <summary>Replaces the last report; nobody ever reads half of one.</summary>
    public void Write(HealthReport report)
    {
        var unfinished = _path + ".new";
        File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(report, HealthJson.Default.HealthReport));
        File.Move(unfinished, _path, overwrite: true);
    }

    /// <summary>Null when there is none: no bot runs on this database.</summary>
    public HealthReport? Read()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(_path), HealthJson.Default.HealthReport);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    public void Delete()
    {
        File.Delete(_path);
        File.Delete(_path + ".new");
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
