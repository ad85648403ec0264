namespace StudyBot.Discord.Rest;

/// <summary>
/// Bounds one attempt in time, body included, and reads the body whole, so that a response cut short counts as a failed
/// attempt and not as strange JSON later.
/// </summary>
internal sealed class AttemptHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var limit = ((DiscordRequest)request).AttemptTimeout;
        using var attempt = new CancellationTokenSource(limit, clock);
        using var given = cancellationToken.UnsafeRegister(static attempt => ((CancellationTokenSource)attempt!).Cancel(), attempt);
        try
        {
            var response = await base.SendAsync(request, attempt.Token).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(attempt.Token).ConfigureAwait(false);
            return response;
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody gave up, so either time is over, or the socket's own limit for connecting is.
            throw attempt.IsCancellationRequested
                ? new HttpRequestException(HttpRequestError.Unknown, $"Discord did not answer within {limit.TotalSeconds} s.", late)
                : new HttpRequestException(HttpRequestError.ConnectionError, "Discord could not be reached in time.", late);
        }
        catch (IOException broken)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke in the middle of a response.", broken);
        }
    }
}
