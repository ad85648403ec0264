using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Letters;

/// <summary>What became of an attempt to bring a letter.</summary>
internal enum LetterOutcome
{
    Sent,

    /// <summary>It is no longer true, or not for them any more.</summary>
    Dropped,

    /// <summary>They take no direct messages, or nothing links them and the bot any more; no attempt can change it.</summary>
    Unreached,
}

/// <summary>Brings one letter.</summary>
internal sealed class LetterDelivery(LetterStore store, LetterKinds kinds, DiscordRest rest, TimeProvider clock)
{
    private const int MostLookedThrough = 100;

    /// <summary>Discord knows a nonce for some minutes; for this long the bot relies on it.</summary>
    private static readonly Duration NonceHolds = Duration.FromMinutes(2);

    /// <summary>Passing troubles throw.</summary>
    public async Task<LetterOutcome> BringAsync(MemberLetter letter, CancellationToken cancellationToken)
    {
        if (kinds.RenderOrDrop(letter, server: null) is null)
            return LetterOutcome.Dropped;
        try
        {
            return await SendAsync(letter, cancellationToken);
        }
        catch (DiscordRestException refusal) when (
            refusal.IsUserOutOfReach || refusal.Code is DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            return LetterOutcome.Unreached;
        }
    }

    private async Task<LetterOutcome> SendAsync(MemberLetter letter, CancellationToken cancellationToken)
    {
        if (kinds.Find(letter) is { OnlyInGuild: true } kind && await rest.GetGuildMemberAsync(letter.GuildId, letter.UserId, cancellationToken) is null)
        {
            kind.OnLeft(letter);
            store.Drop(letter);
            return LetterOutcome.Dropped;
        }

        var guild = await rest.GetGuildAsync(letter.GuildId, cancellationToken);
        var direct = await rest.CreateDmAsync(letter.UserId, cancellationToken);
        if (kinds.RenderOrDrop(letter, DisplayText.Escape(guild.Name)) is not { } message)
            return LetterOutcome.Dropped;
        if (!await WasSentAsync(letter, direct.Id, message, cancellationToken))
            await rest.CreateMessageAsync(direct.Id, message with { Nonce = letter.Nonce }, cancellationToken);
        store.MarkSent(letter, clock.Now());
        return LetterOutcome.Sent;
    }

    /// <summary>Whether an earlier attempt got through and only its answer was lost, too long ago for the nonce to tell.</summary>
    private async Task<bool> WasSentAsync(MemberLetter letter, Snowflake direct, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (letter.TriedAt is not { } tried || tried + NonceHolds > clock.Now())
            return false;
        var since = await rest.GetMessagesAsync(direct, MostLookedThrough, PostedMessages.Before(letter.CreatedAt), cancellationToken);
        return since.Any(candidate => candidate.Author?.Id != letter.UserId && candidate.Content == (message.Content ?? "") &&
            candidate.Embeds.Select(embed => embed.Description).SequenceEqual((message.Embeds ?? []).Select(embed => embed.Description)));
    }
}
