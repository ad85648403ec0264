using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

public sealed partial class DiscordWorld
{
    private readonly Dictionary<ulong, Screen> _screens = [];

    internal Screen ScreenOf(ulong userId) =>
        _screens.TryGetValue(userId, out var screen) ? screen : _screens[userId] = new Screen();

    internal void ShowProblem(ulong userId, Channel channel, string problem)
    {
        ScreenOf(userId).Problem = problem;
        Page("LOCAL_PROBLEM", new JsonObject { ["user_id"] = Json.Id(userId), ["channel_id"] = Json.Id(channel.Id), ["problem"] = problem });
    }

    internal void ShowModal(ulong userId, Channel channel, OpenModal modal)
    {
        ScreenOf(userId).Modal = modal;
        Page("LOCAL_MODAL", new JsonObject { ["user_id"] = Json.Id(userId), ["channel_id"] = Json.Id(channel.Id), ["modal"] = modal.Json.DeepClone() });
    }

    /// <summary>Tells those who watch the world, and never the bot.</summary>
    internal void Page(string name, JsonObject data) => Publish(new WorldEvent(name, data.Text()) { Bot = false });

    /// <summary>What stands before one person besides messages.</summary>
    internal sealed class Screen
    {
        public OpenModal? Modal { get; set; }

        public string? Problem { get; set; }
    }
}
