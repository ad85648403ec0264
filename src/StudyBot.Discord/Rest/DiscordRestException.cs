using System.Net;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Discord refused a request, or could not serve it in several attempts. The text names the route's template, never its
/// ids or tokens.
/// </summary>
public sealed class DiscordRestException : Exception
{
    internal DiscordRestException(HttpStatusCode status, DiscordErrorCode code, string discordMessage, string? formErrors, string route)
        : base($"{route} → {(int)status}, code {(int)code}: {discordMessage}{(formErrors is null ? "" : $" ({formErrors})")}")
    {
        Status = status;
        Code = code;
        DiscordMessage = discordMessage;
        FormErrors = formErrors;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>Discord's own code; <see cref="DiscordErrorCode.General"/> when the body has none.</summary>
    public DiscordErrorCode Code { get; }

    /// <summary>Discord's English sentence, or what is known when the body is not Discord's.</summary>
    public string DiscordMessage { get; }

    /// <summary>Which fields Discord refuses and why, as <c>path: reason</c> joined by semicolons; null for none.</summary>
    public string? FormErrors { get; }

    /// <summary>Whether it is the user whom no direct message of the bot can reach: they take none, left every shared guild, or are gone.</summary>
    public bool IsUserOutOfReach => Code is DiscordErrorCode.CannotMessageUser or DiscordErrorCode.NoMutualGuilds or DiscordErrorCode.UnknownUser;

    /// <summary>Whether trying again later can help: Discord was overloaded, down, or asked the bot to slow down.</summary>
    public bool IsTransient => (int)Status >= 500 || Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout;
}
