namespace StudyBot.Yaml;

/// <summary>A YAML file that belongs to the program.</summary>
internal static class DataFile
{
    private static readonly YamlLimits Limits = new(Deepest: 8, MostNodes: 100_000);

    /// <exception cref="OperatorException">It is missing, or no YAML.</exception>
    public static YamlTree Read(string path)
    {
        try
        {
            return YamlTreeReader.Read(File.ReadAllText(path), Limits, out var fault) ?? throw Unreadable(path, $"line {fault!.Line}: {fault.Kind}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e.Message, e);
        }
    }

    private static OperatorException Unreadable(string path, string why, Exception? inner = null) =>
        new($"'{path}' cannot be read ({why}); restore it, or set Content:Path to the folder that has it.", inner);
}
