using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Reactions on messages. Called under the world's lock.</summary>
internal sealed class ReactionDesk(DiscordWorld world)
{
    private const int MostPerMessage = 20;

    /// <param name="message">Where.</param>
    /// <param name="emoji">A Unicode emoji, or <c>name:id</c>.</param>
    /// <param name="user">Who reacts.</param>
    /// <exception cref="ApiError">The message has twenty kinds of reaction already.</exception>
    public void Add(Message message, string emoji, User user)
    {
        var reaction = message.Reactions.Find(item => item.Emoji == emoji);
        if (reaction is null)
        {
            if (message.Reactions.Count == MostPerMessage)
                throw ApiError.TooManyReactions();

            message.Reactions.Add(reaction = new Reaction { Emoji = emoji });
        }

        if (reaction.Users.Contains(user.Id))
            return;

        reaction.Users.Add(user.Id);
        var data = Data(message, reaction, user.Id);
        data["message_author_id"] = Json.Id(message.Author.Id);
        data["burst"] = false;
        data["type"] = 0;
        if (message.Channel.Guild?.Members.GetValueOrDefault(user.Id) is { } member)
            data["member"] = member.ToJson();

        Tell("MESSAGE_REACTION_ADD", message, data);
    }

    public void Remove(Message message, string emoji, ulong userId)
    {
        var reaction = message.Reactions.Find(item => item.Emoji == emoji);
        if (reaction is null || !reaction.Users.Remove(userId))
            throw ApiError.UnknownEmoji();

        if (reaction.Users.Count == 0)
            message.Reactions.Remove(reaction);

        var data = Data(message, reaction, userId);
        data["burst"] = false;
        data["type"] = 0;
        Tell("MESSAGE_REACTION_REMOVE", message, data);
    }

    /// <summary>Takes off all of one kind, or with a null emoji all of every kind.</summary>
    public void Clear(Message message, string? emoji)
    {
        var gone = message.Reactions.FindAll(item => emoji is null || item.Emoji == emoji);
        message.Reactions.RemoveAll(gone.Contains);
        if (emoji is null)
            Tell("MESSAGE_REACTION_REMOVE_ALL", message, Place(message));

        else if (gone is [var reaction])
            Tell("MESSAGE_REACTION_REMOVE_EMOJI", message, Place(message).With(new JsonObject { ["emoji"] = reaction.EmojiJson() }));
    }

    private static JsonObject Data(Message message, Reaction reaction, ulong userId) =>
        Place(message).With(new JsonObject { ["user_id"] = Json.Id(userId), ["emoji"] = reaction.EmojiJson() });

    private static JsonObject Place(Message message)
    {
        var json = new JsonObject { ["channel_id"] = Json.Id(message.Channel.Id), ["message_id"] = Json.Id(message.Id) };
        if (message.Channel.Guild is { } guild)
            json["guild_id"] = Json.Id(guild.Id);

        return json;
    }

    private void Tell(string name, Message message, JsonObject data) => world.Publish(new WorldEvent(name, data.Text())
    {
        GuildId = message.Channel.Guild?.Id,
        Intents = message.Channel.Guild is null ? GatewayIntents.DirectMessageReactions : GatewayIntents.GuildMessageReactions,
        Bot = message.EphemeralFor is null && world.BotSees(message.Channel),
    });
}
