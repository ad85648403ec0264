using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Shapes the messages that answer interactions.</summary>
internal static class InteractionDrafts
{
    /// <param name="world">Where.</param>
    /// <param name="interaction">What is answered.</param>
    /// <param name="data">The message's body.</param>
    /// <param name="original">The first answer, if this one follows up.</param>
    public static MessageDraft Draft(DiscordWorld world, Interaction interaction, JsonObject data, Message? original)
    {
        var isPrivate = ((data["flags"].AsInt() ?? 0) & (int)MessageFlags.Ephemeral) != 0;
        return new MessageDraft(interaction.Channel, world.Application.Bot, data)
        {
            Type = original is null ? FirstType(interaction) : MessageType.Reply,
            Reference = ReferenceTo(original ?? (interaction.Type is InteractionType.MessageComponent ? interaction.Source : null)),
            InteractionMetadata = interaction.ToMetadata(original),
            LegacyInteraction = original is null ? interaction.ToLegacy() : null,
            WebhookId = world.ApplicationId,
            EphemeralFor = isPrivate ? interaction.User.Id : null,
        };
    }

    private static MessageType FirstType(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand when interaction.Data["type"].AsInt() == (int)CommandType.ChatInput => MessageType.ChatInputCommand,
        InteractionType.ApplicationCommand => MessageType.ContextMenuCommand,
        _ => MessageType.Default,
    };

    private static JsonObject? ReferenceTo(Message? message)
    {
        if (message is null)
            return null;

        var reference = new JsonObject
        {
            ["type"] = 0,
            ["channel_id"] = Json.Id(message.Channel.Id),
            ["message_id"] = Json.Id(message.Id),
        };
        if (message.Channel.Guild is { } guild)
            reference["guild_id"] = Json.Id(guild.Id);

        return reference;
    }
}
