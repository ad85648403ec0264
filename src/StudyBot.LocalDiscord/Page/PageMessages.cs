using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Page;

/// <summary>Messages as one person's client shows them. Called under the world's lock.</summary>
internal sealed class PageMessages(DiscordWorld world, ulong userId)
{
    private const int MostAtOnce = 100;

    /// <summary>A stretch of a channel, oldest first: the newest, or those just before or after an id, or those around it.</summary>
    public JsonObject History(Channel channel, ulong? before, ulong? after, ulong? around, int limit)
    {
        var visible = channel.Messages.FindAll(message => message.VisibleTo(userId));
        var count = Math.Clamp(limit, 1, MostAtOnce);
        var start = after is { } low ? Index(visible, low + 1)
            : around is { } middle ? Index(visible, middle) - count / 2
            : (before is { } high ? Index(visible, high) : visible.Count) - count;
        var end = Math.Min(visible.Count, before is { } bound && after is null ? Index(visible, bound) : start + count);
        start = Math.Max(0, start);
        return new JsonObject
        {
            ["messages"] = Json.Array(visible.Take(start..end), Render),
            ["earlier"] = start > 0,
            ["later"] = end < visible.Count,
        };
    }

    /// <summary>Discord's message object, with <c>me</c> of its reactions for this person instead of the bot.</summary>
    public JsonObject Render(Message message)
    {
        var json = world.Render.Render(message);
        foreach (var (reaction, shown) in message.Reactions.Zip(json["reactions"].Objects()))
            shown["me"] = reaction.Users.Contains(userId);

        if (message.InteractionMetadata?["id"].AsId() is { } id && world.Interactions.Find(id) is { } interaction)
            json["command_path"] = PathOf(interaction.Data);

        if (message.Thread is { } thread && thread.Messages.FindLast(item => item.EphemeralFor is null) is { } last)
            json["thread"]!["last_message"] = new JsonObject { ["author"] = last.Author.ToJson(), ["content"] = last.Content, ["timestamp"] = Json.Time(last.Timestamp) };

        return json;
    }

    // Messages keep the command's name only; a client shows the whole way to the subcommand.
    private static string? PathOf(JsonObject data)
    {
        var name = data["name"].AsText();
        for (var step = First(data); step?["type"].AsInt() is 1 or 2; step = First(step))
            name += " " + step["name"].AsText();

        return name;

        static JsonObject? First(JsonObject json) => json["options"].Objects().FirstOrDefault();
    }

    private static int Index(List<Message> messages, ulong id)
    {
        var (low, high) = (0, messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (messages[middle].Id < id)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
