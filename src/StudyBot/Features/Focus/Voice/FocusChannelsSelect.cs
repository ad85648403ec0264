using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>What is chosen counts from now on, for those too who sit there already.</summary>
internal sealed class FocusChannelsSelect(
    StaffRights rights, VoiceChannels channels, VoicePresence presence, TimeProvider clock) : IComponentHandler
{
    private const string SelectRoute = "focus:channels";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(SelectRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var guild = interaction.Guild();
        var texts = VoiceTexts.Both.In(interaction.Locale);
        var chosen = interaction.Channels.Values.ToList();
        // Only Discord says what a channel is; ids that it does not vouch for are nothing.
        if (chosen.Count != interaction.Values.Count || chosen.Any(channel => channel.Type != ChannelType.GuildVoice))
            return new(Show(texts.NotVoice));
        if (presence.AfkChannelOf(guild) is { } afk && chosen.Any(channel => channel.Id == afk))
            return new(Show(texts.AfkNeverCounts(afk.ChannelMention())));
        if (!channels.Set(guild, chosen.Select(channel => channel.Id).ToHashSet(), interaction.User.Id, clock.Now()))
            return new(Show(texts.SameChannels));
        presence.LookAgain(guild);
        return new(Show(texts.ChannelsSaved));

        UpdateMessage Show(string notice) => new(FocusChannelsCommand.View(channels.Of(guild), texts, notice));
    }
}
