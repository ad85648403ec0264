using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>The address of what a member worked on.</summary>
internal static class CheckInLink
{
    /// <summary>UTF-16 units.</summary>
    public const int Longest = 512;

    /// <summary>What would lead out of the angle brackets in which Discord shows an address without its preview.</summary>
    private const string Breaking = "<>\"`\\";

    /// <summary>As typed, without white space around it; null when it is no address of a page on the web.</summary>
    public static string? Read(string typed)
    {
        var link = typed.Trim();
        return link.Length <= Longest && HasScheme(link) && !link.EnumerateRunes().Any(VisibleText.IsHidden) &&
            link.AsSpan().IndexOfAny(Breaking) < 0 && Uri.TryCreate(link, UriKind.Absolute, out var address) &&
            address.UserInfo.Length == 0 && address.Host.Trim('.').Contains('.', StringComparison.Ordinal)
            ? link
            : null;
    }

    private static bool HasScheme(string link) =>
        link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
