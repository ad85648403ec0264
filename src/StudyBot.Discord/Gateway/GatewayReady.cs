using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>What the session keeps of READY.</summary>
/// <param name="SessionId">Names the session when resuming; null when Discord left it out.</param>
/// <param name="ResumeAddress">Where to resume; null when it is absent or no WebSocket address.</param>
internal readonly record struct GatewayReady(string? SessionId, Uri? ResumeAddress)
{
    /// <summary>Reads the <c>d</c> of READY.</summary>
    public static GatewayReady Read(ReadOnlySpan<byte> data)
    {
        string? sessionId = null;
        string? address = null;
        var reader = new Utf8JsonReader(data);
        if (data.IsEmpty || !reader.EnterObject())
            return default;

        while (reader.NextField())
        {
            if (reader.ValueTextEquals("session_id"u8))
                sessionId = reader.ReadText();
            else if (reader.ValueTextEquals("resume_gateway_url"u8))
                address = reader.ReadText();
            else
                reader.Skip();
        }

        return new GatewayReady(sessionId, GatewayAddress.Parse(address));
    }
}
