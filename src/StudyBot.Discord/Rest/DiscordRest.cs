using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Discord's HTTP API v10, as far as the bot uses it or is about to (the README beside tells which); methods are named as in Discord's documentation. Rate limits are
/// waited out and passing troubles retried inside, so a call can take long: pass a token. Every method throws
/// <see cref="DiscordRestException"/> when Discord refuses or stays away, <see cref="HttpRequestException"/> when the
/// network does, and <see cref="DiscordFatalException"/> when the token is wrong.
/// </summary>
public sealed partial class DiscordRest : IDisposable
{
    private const long Unknown = long.MinValue;

    private readonly HttpMessageInvoker _http;
    private readonly string _baseUrl;

    private readonly TimeProvider _clock;
    private long _clockOffset = Unknown;

    internal DiscordRest(HttpMessageInvoker http, Uri baseUrl, TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        _http = http;
        _baseUrl = baseUrl.AbsoluteUri.TrimEnd('/') + '/';
    }

    /// <summary>
    /// How far this machine's clock is ahead of Discord's, by the last response: positive for ahead, exact to a second or two.
    /// Null before the first response.
    /// </summary>
    public TimeSpan? ClockOffset => Volatile.Read(ref _clockOffset) is var ticks and not Unknown ? TimeSpan.FromTicks(ticks) : null;

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private DiscordRequest Get(FormattableString path) => new(HttpMethod.Get, _baseUrl, path, null);

    private DiscordRequest Delete(FormattableString path) => new(HttpMethod.Delete, _baseUrl, path, null);

    private DiscordRequest Put(FormattableString path, HttpContent? content = null) => new(HttpMethod.Put, _baseUrl, path, content);

    private DiscordRequest Patch(FormattableString path, HttpContent content) => new(HttpMethod.Patch, _baseUrl, path, content);

    private DiscordRequest Post(FormattableString path, HttpContent content) => new(HttpMethod.Post, _baseUrl, path, content);

    private async Task DoAsync(DiscordRequest request, CancellationToken cancellationToken)
    {
        using (request)
        using (await SendAsync(request, cancellationToken).ConfigureAwait(false))
        {
            // The status says it all; the body, if there is one, is not needed.
        }
    }

    private async Task<T> ReadAsync<T>(DiscordRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using (request)
        using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return JsonSerializer.Deserialize(body, type)
                    ?? throw new DiscordRestException(response.StatusCode, default, "The body is null.", null, request.Name);
            }
            catch (JsonException)
            {
                throw new DiscordRestException(
                    response.StatusCode, default, "The body is not the JSON that was expected.", null, request.Name);
            }
        }
    }

    private async Task<HttpResponseMessage> SendAsync(DiscordRequest request, CancellationToken cancellationToken)
    {
        var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Headers.Date is { } date)
            Volatile.Write(ref _clockOffset, (_clock.GetUtcNow() - date).Ticks);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            throw ErrorBody.Read(response.StatusCode, body, request.Name);
        }
    }

    private static ByteArrayContent JsonBody<T>(T value, JsonTypeInfo<T> type) =>
        JsonContents.Of(JsonSerializer.SerializeToUtf8Bytes(value, type));

    private static ByteArrayContent JsonBody(Action<Utf8JsonWriter> writeProperties) =>
        JsonContents.Of(JsonContents.Write(writeProperties, static (writer, write) => write(writer)));
}
