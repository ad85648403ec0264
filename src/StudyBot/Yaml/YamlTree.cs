namespace StudyBot.Yaml;

/// <summary>What a YAML file says, with the lines on which it says it.</summary>
/// <param name="Line">From 1.</param>
internal abstract record YamlTree(int Line)
{
    /// <param name="Text">Of nothing, too.</param>
    /// <param name="IsNothing">Whether it is YAML's null: <c>hint:</c>, <c>hint: ~</c>.</param>
    /// <param name="Line">From 1.</param>
    internal sealed record Scalar(string Text, bool IsNothing, int Line) : YamlTree(Line);

    internal sealed record List(IReadOnlyList<YamlTree> Items, int Line) : YamlTree(Line);

    /// <param name="Keys">In the order of the file, each once.</param>
    /// <param name="Line">From 1.</param>
    internal sealed record Mapping(IReadOnlyList<(string Name, YamlTree Value)> Keys, int Line) : YamlTree(Line);
}
