using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A message as it stood before one member's eyes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ChannelId">Where.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Content">Its plain text.</param>
/// <param name="Ephemeral">Whether only this member sees it.</param>
/// <param name="Thinking">Whether it is a deferred answer, still empty.</param>
/// <param name="Json">All of it, as Discord's message object; a copy.</param>
public sealed record VisibleMessage(ulong Id, ulong ChannelId, ulong AuthorId, string Content, bool Ephemeral, bool Thinking, JsonObject Json)
{
    /// <summary>Everything one can read in it, a line each: content, file names, embeds, text displays, labels of buttons and selects.</summary>
    public string Text => string.Join('\n', Words().Where(word => !string.IsNullOrWhiteSpace(word)));

    /// <summary>The custom ids of everything that can be pressed or chosen from, in reading order.</summary>
    public IReadOnlyList<string> CustomIds => ComponentTree.All(Json["components"]).Select(item => item["custom_id"].AsText()).OfType<string>().ToList();

    /// <summary>The labels of its buttons, in reading order.</summary>
    public IReadOnlyList<string> Buttons => ComponentTree.All(Json["components"])
        .Where(item => item["type"].AsInt() == ComponentType.Button).Select(item => item["label"].AsText() ?? item["emoji"]?["name"].AsText() ?? "").ToList();

    /// <summary>Its files, without those that an embed shows.</summary>
    public IReadOnlyList<VisibleFile> Files => Json["attachments"].Objects().Select(VisibleFile.Of).ToList();

    /// <summary>
    /// The ids of those whom it called when it was sent: named, singly or by role, allowed by <c>allowed_mentions</c> and the
    /// sender's permissions, and able to see it. What an edit names later calls nobody, the filling of a deferred answer included.
    /// </summary>
    public IReadOnlyList<ulong> Pinged { get; private init; } = [];

    internal static VisibleMessage Of(Message message, DiscordWorld world) => new(
        message.Id,
        message.Channel.Id,
        message.Author.Id,
        message.Content,
        message.EphemeralFor is not null,
        message.Flags.HasFlag(MessageFlags.Loading),
        world.Render.Render(message))
    {
        Pinged = message.Pinged,
    };

    private IEnumerable<string?> Words()
    {
        yield return Content;
        foreach (var file in Files)
            yield return file.Name;

        foreach (var embed in Json["embeds"].Objects())
        {
            yield return embed["author"]?["name"].AsText();
            yield return embed["title"].AsText();
            yield return embed["description"].AsText();
            foreach (var field in embed["fields"].Objects())
                yield return $"{field["name"].AsText()}: {field["value"].AsText()}";

            yield return embed["footer"]?["text"].AsText();
        }

        foreach (var component in ComponentTree.All(Json["components"]))
            yield return (component["label"] ?? component["content"] ?? component["placeholder"]).AsText();
    }
}
