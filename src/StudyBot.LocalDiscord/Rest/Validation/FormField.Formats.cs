using System.Globalization;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Reading of texts and numbers with a form of their own.</summary>
internal readonly partial struct FormField
{
    private static readonly string[] WebSchemes = ["http", "https"];

    /// <summary>An id: 64 unsigned bits, sent as a string or a number.</summary>
    public ulong? Snowflake()
    {
        if (IsAbsent)
        {
            return null;
        }

        if (ulong.TryParse(Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return id;
        }

        Refuse(FormError.Not("snowflake", Raw));
        return null;
    }

    /// <summary>A set of permission bits, sent as a decimal string or a number.</summary>
    public ulong? PermissionBits()
    {
        if (IsAbsent)
        {
            return null;
        }

        if (ulong.TryParse(Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
        {
            return bits;
        }

        Refuse(FormError.Not("int", Raw));
        return null;
    }

    /// <summary>A colour as 0xRRGGBB.</summary>
    public long? Color() => Integer(0, 0xFFFFFF);

    /// <summary>An absolute address of at most <paramref name="max"/> characters. An empty string counts as absent.</summary>
    public string? Url(int max, params IReadOnlyCollection<string> schemes)
    {
        if (Text(max) is not { Length: > 0 } text)
        {
            return null;
        }

        var allowed = schemes.Count == 0 ? WebSchemes : schemes;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "none" : text[..colon].ToLowerInvariant();
        if (!allowed.Contains(scheme))
        {
            Refuse(FormError.BadScheme(scheme, allowed));
        }
        else if (scheme != "attachment" && (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0))
        {
            Refuse(FormError.NotUrl);
        }
        else
        {
            return text;
        }

        return null;
    }

    /// <summary>An ISO 8601 instant, or milliseconds since 1970 as a number.</summary>
    public DateTimeOffset? Timestamp()
    {
        if (IsAbsent)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(Raw, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && Raw.Contains('-', StringComparison.Ordinal))
        {
            return time;
        }

        if (long.TryParse(Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < 253_402_300_800_000)
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(ms);
        }

        Refuse(FormError.NotTime(Raw));
        return null;
    }
}
