using System.Globalization;
using System.Text;

namespace StudyBot.Benchmarks.Voice;

/// <summary>Someone does something in voice.</summary>
/// <param name="Minute">When, from the beginning of the morning.</param>
/// <param name="Member">Who, from 0.</param>
/// <param name="Channel">Where they are from then on; null when they have left.</param>
/// <param name="Deafened">Whether they hear nothing.</param>
internal sealed record VoiceMove(int Minute, int Member, ulong? Channel, bool Deafened)
{
    public const ulong Guild = 900_000_000_000_000_000;

    /// <summary>The two that count, one that does not, and the AFK channel, which staff may not choose.</summary>
    public static readonly ulong[] Counted = [901_000_000_000_000_000, 902_000_000_000_000_000];

    public const ulong Uncounted = 903_000_000_000_000_000;

    public const ulong Afk = 904_000_000_000_000_000;

    /// <summary>Whether time is counted from then on.</summary>
    public bool Counts => Channel is { } channel && Counted.Contains(channel) && !Deafened;

    public static ulong UserId(int member) => 700_000_000_000_000_000 + ((ulong)member << 22);

    /// <summary>The data of VOICE_STATE_UPDATE, as Discord sends it.</summary>
    public byte[] ToJson() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
        {"member":{"user":{"username":"member{{Member}}","public_flags":0,"id":"{{UserId(Member)}}","global_name":"Member {{Member}}","discriminator":"0","bot":false,"avatar":"8342729096ea3675442027381ff50dfe"},"roles":["905000000000000000"],"premium_since":null,"pending":false,"nick":null,"mute":false,"joined_at":"2026-01-05T09:30:00.000000+00:00","flags":0,"deaf":false,"communication_disabled_until":null,"avatar":null},"user_id":"{{UserId(Member)}}","suppress":false,"session_id":"30f32c5d54ae86130fc4a215c7474263","self_video":false,"self_mute":true,"self_deaf":{{(Deafened ? "true" : "false")}},"request_to_speak_timestamp":null,"mute":false,"guild_id":"{{Guild}}","deaf":false,"channel_id":{{(Channel is { } channel ? $"\"{channel}\"" : "null")}} }
        """));
}
