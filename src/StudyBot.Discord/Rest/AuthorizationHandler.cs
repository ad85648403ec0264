using System.Net;
using System.Net.Http.Headers;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Says who asks: the bot token and the User-Agent. Once Discord has refused the token, nothing more is sent with it, because
/// refused requests count towards a ban of the address (Topics → Rate Limits → Invalid Request Limit).
/// </summary>
internal sealed class AuthorizationHandler(DiscordOptions options, Action<DiscordFatalException>? onRefused = null) : DelegatingHandler
{
    private readonly AuthenticationHeaderValue? _authorization = Authorization(options.Token);
    private readonly string _userAgent = UserAgent.Of(options);
    private volatile string? _refused;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var anonymous = ((DiscordRequest)request).Anonymous;
        // A repeated request comes by again with the header it has.
        request.Headers.Remove("User-Agent");
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (!anonymous)
            request.Headers.Authorization = _refused is null ? _authorization ?? throw NoToken() : throw new DiscordFatalException(_refused);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (anonymous || response.StatusCode is not HttpStatusCode.Unauthorized)
            return response;
        response.Dispose();
        _refused = "Discord does not accept the bot token (HTTP 401): copy a fresh one from the developer portal "
            + "(Bot → Reset Token) into Discord:Token and start again.";
        var fatal = new DiscordFatalException(_refused);
        onRefused?.Invoke(fatal);
        throw fatal;
    }

    private static DiscordFatalException NoToken() => new(
        "There is no usable bot token: set Discord:Token (environment variable Discord__Token) to the token from the developer portal.");

    /// <summary>Null for a token that is empty or cannot be one, since a header must not hold it.</summary>
    private static AuthenticationHeaderValue? Authorization(string? token)
    {
        var bare = token?.Trim() ?? "";
        return bare.Length > 0 && bare.All(char.IsAscii) && !bare.Any(c => char.IsControl(c) || c == ' ')
            ? new AuthenticationHeaderValue("Bot", bare)
            : null;
    }
}
