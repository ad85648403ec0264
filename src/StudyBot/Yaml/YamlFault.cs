namespace StudyBot.Yaml;

/// <summary>Why a text is no tree.</summary>
internal enum YamlFaultKind
{
    /// <summary>It is no YAML from here on.</summary>
    Broken,

    /// <summary>There is nothing in it.</summary>
    Empty,

    SecondDocument,

    TooDeep,

    TooMuch,

    /// <summary>An anchor or a reference, which can make gigabytes of a line.</summary>
    Alias,

    /// <summary>The same key twice in a mapping.</summary>
    KeyTwice,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Line">From 1; 0 for the text as a whole.</param>
/// <param name="Key">The key that stands there twice; empty otherwise.</param>
internal sealed record YamlFault(YamlFaultKind Kind, int Line, string Key = "");

/// <summary>How much of a stranger's YAML is read.</summary>
/// <param name="Deepest">Lists and mappings within each other.</param>
/// <param name="MostNodes">Of all kinds.</param>
internal readonly record struct YamlLimits(int Deepest, int MostNodes);
