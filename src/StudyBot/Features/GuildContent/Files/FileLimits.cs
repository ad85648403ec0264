namespace StudyBot.Features.GuildContent.Files;

/// <summary>How much one import may bring. More than that is several imports; what it takes in time and memory is measured in the tests.</summary>
internal static class FileLimits
{
    public const int MostBytes = 1024 * 1024;
    public const int MostItems = 1000;

    /// <summary>An item fills 14 of them; the rest is for what people note beside it.</summary>
    public const int MostColumns = 100;
}
