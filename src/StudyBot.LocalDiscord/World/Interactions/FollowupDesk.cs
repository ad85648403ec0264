using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>What a bot does with an interaction's token after its first answer. Called under the world's lock.</summary>
internal sealed class FollowupDesk(DiscordWorld world)
{
    /// <summary>A further message. The first after a deferral takes the place of "… is thinking", as on Discord.</summary>
    public Message Post(Interaction interaction, JsonObject body, IReadOnlyList<UploadedFile> files)
    {
        if (interaction.Original is { } original && original.Flags.HasFlag(MessageFlags.Loading))
        {
            Edit(interaction, original, body, files);
            return original;
        }

        var message = world.Messages.Post(InteractionDrafts.Draft(world, interaction, body, interaction.Original) with { Files = files });
        interaction.Messages.Add(message);
        interaction.Filled.TrySetResult();
        return message;
    }

    public void Edit(Interaction interaction, Message message, JsonObject body, IReadOnlyList<UploadedFile> files)
    {
        world.Messages.Edit(message, body, files, fillsLoading: true);
        interaction.Filled.TrySetResult();
    }

    public void Delete(Interaction interaction, Message message)
    {
        world.Messages.Delete(message);
        interaction.Messages.Remove(message);
        interaction.Filled.TrySetResult();
        if (interaction.Original == message)
            interaction.Original = null;
    }

    /// <summary>A message within the token's reach; null stands for <c>@original</c>.</summary>
    /// <exception cref="ApiError">10008.</exception>
    public Message Find(Interaction interaction, ulong? messageId)
    {
        var message = messageId is null
            ? interaction.Original
            : interaction.Messages.Find(item => item.Id == messageId) ?? (interaction.Original?.Id == messageId ? interaction.Original : null);
        return message is not null && message.Channel.Messages.Contains(message) && world.FindChannel(message.Channel.Id) is not null
            ? message
            : throw ApiError.UnknownMessage();
    }
}
