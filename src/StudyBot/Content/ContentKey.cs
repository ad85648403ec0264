using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Content;

/// <summary>A short stand-in for an item's id, for custom ids, where 60 characters leave no room for anything else.</summary>
internal static class ContentKey
{
    public const int Length = 8;

    /// <summary>Eight hexadecimal digits that stay the same for ever; the loader sees to it that no two items share them.</summary>
    public static string Of(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Length];
}
