namespace StudyBot.Content;

/// <summary>Where the advice and the questions are. Bound from the configuration section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>A folder with <c>topics.yaml</c>, <c>sources.yaml</c>, <c>advice/</c> and <c>questions/</c>.</summary>
    public string Path { get; set; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data");
}
