using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Posts advice in the channel, in the guild's language, naming who shared it. A double click posts once.</summary>
internal sealed class AdviceShareButton(
    GuildLibraries libraries, AdviceView view, GuildSettingsReader settings, DiscordRest rest) : AdviceItemButton(libraries)
{
    public const string Share = "advice:share";

    private const Permissions Needed = Permissions.ViewChannel | Permissions.EmbedLinks;

    public override string Route => Share;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken)
    {
        var texts = AdviceTexts.Both.In(trail.Language);
        if (interaction.GuildId is not { } guildId || interaction.ChannelId is not { } channel)
            return Show(texts.NobodyHere, shared: false);
        var speak = await SpeakingAsync(interaction, channel, cancellationToken).ConfigureAwait(false);
        if (interaction.Member?.Has(speak) != true)
            return Show(texts.YouMayNotSpeakHere, shared: false);
        if (!interaction.AppPermissions.Cover(Needed | speak))
            return Show(texts.BotMayNotSpeakHere, shared: false);
        var language = settings.Of(guildId, interaction.GuildLocale).Language;
        var message = AdviceView.Shared(item, interaction.User.Id, language);
        try
        {
            // The nonce names the message that bears the button, and the advice.
            var nonce = $"{interaction.Message.Id.Value:x}{ContentKey.Of(item.Id)}";
            var post = await rest.CreateMessageAsync(channel, message with { Nonce = nonce }, cancellationToken).ConfigureAwait(false);
            // For a nonce that it remembers Discord answers with the earlier message, whose id is older than this press.
            return Show(post.Id < interaction.Id ? texts.SharedBefore : Shared(texts, language), shared: true);
        }
        catch (DiscordRestException e) when (e.Code is DiscordErrorCode.MissingAccess or DiscordErrorCode.MissingPermissions)
        {
            return Show(texts.BotMayNotSpeakHere, shared: false);
        }

        // Whoever reads it in another language would not expect what the channel sees.
        string Shared(AdviceTexts said, Language posted) =>
            posted == trail.Language || !item.Text.Differs ? said.SharedHere : said.SharedInServersLanguage;

        UpdateMessage Show(string notice, bool shared) => new(view.Message(interaction, item, trail, notice, shared));
    }

    /// <summary>
    /// Threads have a permission of their own for speaking, and an interaction does not say that it is in one; so whoever
    /// may speak in threads only is looked at twice.
    /// </summary>
    private async Task<Permissions> SpeakingAsync(Interaction interaction, Snowflake channel, CancellationToken cancellationToken)
    {
        const Permissions InThreads = Permissions.SendMessagesInThreads;
        if (BothHave(Permissions.SendMessages) || !BothHave(InThreads))
            return Permissions.SendMessages;
        var type = (await rest.GetChannelAsync(channel, cancellationToken).ConfigureAwait(false)).Type;
        return type is ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.AnnouncementThread
            ? InThreads
            : Permissions.SendMessages;

        bool BothHave(Permissions needed) => interaction.Member?.Has(needed) == true && interaction.AppPermissions.Cover(needed);
    }
}
