namespace StudyBot.Discord.Gateway;

/// <summary>Gateway addresses, with and without the query that says how we want to be spoken to.</summary>
internal static class GatewayAddress
{
    // Gateway → Gateway URL Query String Params. A resume must ask for the same version and encoding as the session had.
    private const string Query = "v=10&encoding=json&compress=zlib-stream";

    /// <summary>An absolute ws or wss address, or null.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss" ? address : null;

    /// <summary>The address to connect to.</summary>
    public static Uri WithQuery(Uri address)
    {
        var builder = new UriBuilder(address);
        builder.Query = builder.Query.Length > 1 ? $"{builder.Query}&{Query}" : Query;
        return builder.Uri;
    }
}
