using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Who sits in voice when a guild comes. Its voice states do not say who is a bot; its members do, which without a privileged
/// intent are just those in voice.
/// </summary>
internal sealed class VoiceRoll
{
    private readonly List<VoiceState> _states = [];
    private readonly HashSet<Snowflake> _bots = [];

    public IReadOnlyList<VoiceState> States => _states.Count == 0
        ? []
        : [.. _states.Select(state => state with { IsBot = _bots.Contains(state.UserId) })];

    /// <summary>Reads <c>voice_states</c>.</summary>
    public void ReadStates(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray())
            return;
        while (reader.NextObject())
        {
            if (VoiceEvents.ReadState(ref reader).State is { } state)
                _states.Add(state);
        }
    }

    /// <summary>Reads <c>members</c>.</summary>
    public void ReadMembers(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray())
            return;
        while (reader.NextObject())
        {
            if (VoiceEvents.ReadBot(ref reader) is { } bot)
                _bots.Add(bot);
        }
    }
}
