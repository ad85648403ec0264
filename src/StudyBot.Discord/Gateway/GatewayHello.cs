using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads HELLO.</summary>
internal static class GatewayHello
{
    /// <summary>The time between beats; null when it is missing or makes no sense.</summary>
    public static TimeSpan? ReadInterval(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        if (data.IsEmpty || !reader.EnterObject())
            return null;

        while (reader.NextField())
        {
            if (reader.ValueTextEquals("heartbeat_interval"u8))
                return reader.ReadInteger() is > 0 and <= int.MaxValue and var milliseconds ? TimeSpan.FromMilliseconds((long)milliseconds) : null;
            reader.Skip();
        }

        return null;
    }
}
