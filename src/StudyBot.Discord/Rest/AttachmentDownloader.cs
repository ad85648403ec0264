using System.Net;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Fetches what members attach. The file is a stranger's, so everything about it is bounded: how many bytes are read whatever
/// the headers promise, how long it may take, and where from (Discord's file hosts and the configured API's own host, with no
/// redirect to elsewhere). The bot token stays at home.
/// </summary>
public sealed partial class AttachmentDownloader : IDisposable
{
    /// <summary>For all attempts together.</summary>
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    private const int Attempts = 3;
    private const int ChunkSize = 64 * 1024;

    private static readonly string[] FileHosts = ["cdn.discordapp.com", "media.discordapp.net"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly HttpMessageInvoker _http;
    private readonly Uri _api;
    private readonly TimeProvider _clock;
    private readonly string _userAgent;
    private readonly ILogger _logger;

    internal AttachmentDownloader(HttpMessageHandler transport, DiscordOptions options, ILogger logger)
    {
        _http = new HttpMessageInvoker(transport);
        _api = options.ApiBaseUrl;
        _clock = options.WireClock;
        _userAgent = UserAgent.Of(options);
        _logger = logger;
    }

    /// <summary>The bytes of an attachment.</summary>
    /// <param name="attachment">From an interaction or message of this day; the address does not last.</param>
    /// <param name="maximumBytes">No more than this is read, whatever Discord says of the size; 1 or more.</param>
    /// <param name="cancellationToken">Gives up, by throwing.</param>
    public async Task<AttachmentDownload> DownloadAsync(
        Attachment attachment, int maximumBytes, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        if (attachment.Size > maximumBytes)
            return AttachmentDownload.TooLarge;
        if (!IsOfDiscord(attachment.Url))
        {
            LogForeign(attachment.Id.Value, attachment.Url.Host);
            return AttachmentDownload.Unavailable;
        }

        using var timeout = new CancellationTokenSource(TimeLimit, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await FetchAsync(attachment, maximumBytes, both.Token).ConfigureAwait(false);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException
            || (trouble is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogBroken(attachment.Id.Value, trouble.GetType().Name);
            return AttachmentDownload.Unavailable;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    internal static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        // The address is signed: who reads it in a trace can fetch the file.
        ActivityHeadersPropagator = null,
    };

    private bool IsOfDiscord(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && FileHosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase))
        || (url.Scheme == _api.Scheme && url.Port == _api.Port
            && (string.Equals(url.Host, _api.Host, StringComparison.OrdinalIgnoreCase) || (url.IsLoopback && _api.IsLoopback)));

    private async Task<AttachmentDownload> FetchAsync(Attachment attachment, int maximumBytes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, attachment.Url);
                request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
                using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (response.StatusCode is HttpStatusCode.OK)
                    return await ReadAsync(response.Content, maximumBytes, cancellationToken).ConfigureAwait(false);
                LogRefused(attachment.Id.Value, (int)response.StatusCode);
                if ((int)response.StatusCode < 500 || attempt == Attempts)
                    return AttachmentDownload.Unavailable;
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException && attempt < Attempts)
            {
                LogBroken(attachment.Id.Value, broken.GetType().Name);
            }

            await Task.Delay(Pause * attempt, _clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<AttachmentDownload> ReadAsync(HttpContent content, int maximumBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maximumBytes)
            return AttachmentDownload.TooLarge;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var kept = new MemoryStream();
            var chunk = new byte[ChunkSize];
            int read;
            while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (kept.Length + read > maximumBytes)
                    return AttachmentDownload.TooLarge;
                kept.Write(chunk, 0, read);
            }

            return new AttachmentDownload(AttachmentDownloadStatus.Complete, kept.ToArray());
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Attachment {AttachmentId} is on {Host}, which is no file host of Discord; it was left alone.")]
    private partial void LogForeign(ulong attachmentId, string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Attachment {AttachmentId}: HTTP {Status}.")]
    private partial void LogRefused(ulong attachmentId, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Attachment {AttachmentId}: the download broke ({Kind}).")]
    private partial void LogBroken(ulong attachmentId, string kind);
}
