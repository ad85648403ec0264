using StudyBot.LocalDiscord.World;

namespace StudyBot.Sandbox;

/// <summary>The voice channels of the sandbox. The first to name one makes it.</summary>
internal sealed class VoiceRooms(DiscordWorld world)
{
    private readonly Dictionary<string, ulong> _rooms = [];

    public ulong Named(string name) => _rooms.TryGetValue(name, out var room)
        ? room
        : _rooms[name] = world.CreateChannel(world.DefaultGuild, name, ChannelType.Voice);
}
