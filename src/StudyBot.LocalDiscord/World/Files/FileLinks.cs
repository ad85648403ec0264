using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.LocalDiscord.World.Files;

/// <summary>
/// Addresses of files, as Discord's file host has them: signed, and good for a day. Whoever renders a message gets fresh ones.
/// </summary>
/// <param name="secret">Signs.</param>
/// <param name="wire">The wire's clock: an address is part of the protocol.</param>
internal sealed class FileLinks(string secret, TimeProvider wire)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private readonly byte[] _key = Encoding.UTF8.GetBytes(secret);

    /// <summary>Scheme, host and port that files are served from, without a slash at the end.</summary>
    public string Root { get; set; } = "";

    public string Sign(Attachment file)
    {
        var now = wire.GetUtcNow();
        var (expires, issued) = (Hex((now + Life).ToUnixTimeSeconds()), Hex(now.ToUnixTimeSeconds()));
        return $"{Root}{file.Path}?ex={expires}&is={issued}&hm={Signature(file, expires, issued)}&";
    }

    public bool Holds(Attachment file, string? expires, string? issued, string? signature) =>
        long.TryParse(expires, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var end)
        && wire.GetUtcNow().ToUnixTimeSeconds() < end
        && signature == Signature(file, expires, issued ?? "");

    private string Signature(Attachment file, string expires, string issued) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{file.Path} {expires} {issued}")));

    private static string Hex(long number) => number.ToString("x", CultureInfo.InvariantCulture);
}
