using System.Globalization;
using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>
/// Asks who has sat in voice for hours without a sign of life whether they are still there: in a direct message, or, where
/// they take none, in the voice channel's own chat, which pings them alone. Who does not answer counts through the mark. The time to
/// answer runs from here, so it goes before what can wait, letters and notices, though nobody looks at the screen for it.
/// </summary>
internal sealed partial class StillHereJob(
    VoiceStore store,
    VoicePresence presence,
    GuildSettingsReader settings,
    GatewayStatus gateway,
    DiscordRest rest,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<StillHereJob> logger) : IScheduledJob
{
    private const int AsksAtATime = 8;

    public string Name => "still here";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        // While the line is down no answer can come, so nobody is asked and nobody is too late.
        if (gateway.Current.State != GatewayState.Live)
            return null;
        var due = store.DueChecks(now);
        await Parallel.ForEachAsync(
            due,
            new ParallelOptions { MaxDegreeOfParallelism = AsksAtATime, CancellationToken = cancellationToken },
            async (stretch, token) =>
            {
                if (stretch.AskedAt is not null)
                    store.PutToSleep(stretch.Id);
                else if (store.TakeAsk(stretch, clock.Now()))
                    await AskAsync(stretch, token);
            });
        return due.Count == VoiceStore.MostAtOnce ? now : store.NextCheck(after: now);
    }

    private async Task AskAsync(VoiceStretch stretch, CancellationToken cancellationToken)
    {
        using var attempt = limit.Start(cancellationToken);
        try
        {
            if (!await SendAsync(stretch, attempt.Token))
                store.PutToSleep(stretch.Id);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = PostTrouble.Reason(trouble);
            LogFailed(stretch.GuildId, reason);
            store.PutOffAsk(stretch, clock.Now() + RetryDelay.After(stretch.Asks + 1));
        }
    }

    /// <summary>False when no question reaches them.</summary>
    private async Task<bool> SendAsync(VoiceStretch stretch, CancellationToken cancellationToken)
    {
        var language = settings.Of(stretch.GuildId, presence.LocaleOf(stretch.GuildId)).Language;
        var texts = VoiceTexts.Both.In(language);
        // Nobody knows the language of a member who never pressed anything, so the other one stands below.
        string Ask(string place) =>
            $"{texts.StillHere(place, stretch.Mark)}\n-# {VoiceTexts.Both.In(language.Other()).StillHere(place, stretch.Mark)}";
        var question = new OutgoingMessage
        {
            Components = [new ActionRow(new Button(StillHereButton.For(stretch.Id), texts.StillHereButton, ButtonStyle.Success) { Emoji = "👋" })],
            Nonce = string.Create(CultureInfo.InvariantCulture, $"v{stretch.Id}-{stretch.AwakeAt.ToUnixTimeSeconds()}"),
        };
        try
        {
            var guild = await rest.GetGuildAsync(stretch.GuildId, cancellationToken);
            var direct = await rest.CreateDmAsync(stretch.UserId, cancellationToken);
            var text = Ask($"**{DisplayText.Escape(guild.Name)}**");
            await rest.CreateMessageAsync(direct.Id, question with { Content = text }, cancellationToken);
            return true;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            // Closed direct messages; the channel in which they sit has a chat.
        }

        try
        {
            await rest.CreateMessageAsync(
                stretch.ChannelId,
                question with
                {
                    Content = $"{stretch.UserId.UserMention()} {Ask(stretch.ChannelId.ChannelMention())}",
                    AllowedMentions = new AllowedMentions { Users = [stretch.UserId] },
                },
                cancellationToken);
            return true;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A member of guild {GuildId} could not be asked whether they are still in voice ({Reason}); they are asked again.")]
    private partial void LogFailed(Snowflake guildId, string reason);
}
