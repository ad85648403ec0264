using StudyBot.Content;
using StudyBot.Content.Loading;

namespace StudyBot.Tests.Content;

/// <summary>The content that ships, loaded once; it never changes.</summary>
internal static class RealContent
{
    private static readonly Lazy<ContentLibrary> Loaded = new(() => ContentLoader.Load(new ContentOptions().Path));

    public static ContentLibrary Library => Loaded.Value;
}
