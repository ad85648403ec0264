using System.Security.Cryptography;
using System.Text;
using StudyBot.Content.Own;

namespace StudyBot.Content;

/// <summary>A short stand-in for an item's id, for custom ids, where 60 characters leave no room for anything else.</summary>
internal static class ContentKey
{
    /// <summary>The most characters of a key.</summary>
    public const int Length = 8;

    /// <summary>No hexadecimal digit, so that a guild's own item never gets the key of one that is built in.</summary>
    private const char OwnMark = 'o';

    /// <summary>
    /// Eight hexadecimal digits that stay the same for ever; the loader sees to it that no two items share them. The ids of
    /// guilds' own items are short enough to be their own keys.
    /// </summary>
    public static string Of(string id) => OwnId.NumberOf(id) is null
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Length]
        : OwnMark + id[OwnId.Prefix.Length..];
}
