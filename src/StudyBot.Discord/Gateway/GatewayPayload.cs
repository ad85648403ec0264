using System.Buffers;
using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>The three payloads that we send, as UTF-8 JSON.</summary>
internal static class GatewayPayload
{
    private const string Library = "StudyBot";

    /// <summary>Opcode 1.</summary>
    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, json =>
    {
        if (sequence is { } number)
            json.WriteNumber("d"u8, number);
        else
            json.WriteNull("d"u8);
    });

    /// <summary>Opcode 2.</summary>
    public static ReadOnlyMemory<byte> Identify(GatewayIdentity identity) => Write(GatewayOpcode.Identify, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, identity.Token);
        json.WriteNumber("intents"u8, (int)identity.Intents);
        json.WriteStartArray("shard"u8);
        json.WriteNumberValue(identity.ShardId);
        json.WriteNumberValue(identity.ShardCount);
        json.WriteEndArray();
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        json.WriteString("browser"u8, Library);
        json.WriteString("device"u8, Library);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>Opcode 6.</summary>
    public static ReadOnlyMemory<byte> Resume(string token, string sessionId, long sequence) => Write(GatewayOpcode.Resume, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, token);
        json.WriteString("session_id"u8, sessionId);
        json.WriteNumber("seq"u8, sequence);
        json.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(GatewayOpcode opcode, Action<Utf8JsonWriter> writeData)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("op"u8, (int)opcode);
            writeData(json);
            json.WriteEndObject();
        }

        return output.WrittenMemory;
    }
}
