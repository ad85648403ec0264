using System.Globalization;
using System.Net;

namespace StudyBot.Discord.Rest;

/// <summary>When a request may be sent once more although it is not known what became of the first.</summary>
internal enum Repeat
{
    /// <summary>Only when it surely never reached Discord.</summary>
    WhenUnsent,

    /// <summary>Always: a second one does no harm.</summary>
    Always,
}

/// <summary>A request together with what the handlers on its way must know of it.</summary>
internal sealed class DiscordRequest : HttpRequestMessage
{
    private const int LongestReason = 512;

    /// <summary>The path with numbered holes; the format string of <paramref name="path"/> serves as rate-limit key.</summary>
    public DiscordRequest(HttpMethod method, string baseUrl, FormattableString path, HttpContent? content)
        : base(method, new Uri(baseUrl + path.ToString(CultureInfo.InvariantCulture)))
    {
        Template = path.Format;
        Major = MajorOf(path);
        Content = content;
        Version = HttpVersion.Version20;
        VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        Repeat = method == HttpMethod.Post ? Repeat.WhenUnsent : Repeat.Always;
    }

    /// <summary>For example <c>channels/{0}/messages</c>. Holds no id and no token, so it can be logged.</summary>
    public string Template { get; }

    /// <summary>The top-level resource (channel or guild) by which Discord splits limits; null for none.</summary>
    public string? Major { get; }

    /// <summary>Whether the path carries its own token: the bot's is not sent, and no rate limit is foreseen.</summary>
    public bool Anonymous { get; set; }

    /// <inheritdoc cref="Rest.Urgency"/>
    public Urgency Urgency { get; } = RequestUrgency.Current;

    /// <inheritdoc cref="Rest.Repeat"/>
    public Repeat Repeat { get; set; }

    /// <summary>How long one attempt may take, body included.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>About how long to wait before the second attempt; doubled for each one more.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long 429s may hold the request up: refusals for longer are told to the caller. An interaction's callback counts all
    /// its refusals and attempts together; other requests count each refusal for itself, in minutes.
    /// </summary>
    public TimeSpan? LongestWait { get; set; }

    /// <summary>Method and template, for people.</summary>
    public string Name => $"{Method} {Template}";

    /// <summary>Says in the guild's audit log why (Resources → Audit Log): a header takes no more than ASCII, so it is percent-encoded.</summary>
    public DiscordRequest Because(string? reason)
    {
        if (!string.IsNullOrEmpty(reason))
            Headers.TryAddWithoutValidation("X-Audit-Log-Reason", Uri.EscapeDataString(reason.Length <= LongestReason ? reason : reason[..LongestReason]));
        return this;
    }

    private static string? MajorOf(FormattableString path) =>
        path.Format.StartsWith("channels/{0}", StringComparison.Ordinal) || path.Format.StartsWith("guilds/{0}", StringComparison.Ordinal)
            ? path.GetArgument(0)?.ToString()
            : null;
}
