using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Suggestions.Deciding;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>What became of an attempt to bring a letter.</summary>
internal enum Delivery
{
    Done,

    /// <summary>Not yet: what it belongs to is not there yet.</summary>
    Later,

    /// <summary>Never in this way.</summary>
    Unreachable,
}

/// <summary>Brings authors their decisions, and puts the messages right that staff were sent.</summary>
internal sealed class SuggestionPostman(Database database, DiscordRest rest, GuildSettingsReader settings)
{
    private const int LongestName = 300;

    /// <summary>Passing troubles throw.</summary>
    public Task<Delivery> BringAsync(Letter letter, CancellationToken cancellationToken)
    {
        var suggestion = database.Read(connection => connection.QuerySingleOrDefault<Suggestion>(
            $"select {SuggestionRows.Columns} from question_suggestion where id = @SuggestionId", new { letter.SuggestionId }));
        return suggestion switch
        {
            null => Task.FromResult(Delivery.Done),
            _ when letter.Addressee == Addressee.Member => ToMemberAsync(suggestion, cancellationToken),
            _ => ToStaffAsync(suggestion, cancellationToken),
        };
    }

    private async Task<Delivery> ToMemberAsync(Suggestion suggestion, CancellationToken cancellationToken)
    {
        try
        {
            var guild = await rest.GetGuildAsync(suggestion.GuildId, cancellationToken);
            var direct = await rest.CreateDmAsync(suggestion.UserId, cancellationToken);
            var texts = SuggestionTexts.Both.In(suggestion.Locale);
            var text = SuggestionNews.Text(suggestion, texts, DisplayText.Escape(guild.Name), LongestName);
            await rest.CreateMessageAsync(direct.Id, OutgoingMessage.Text(text) with { Nonce = $"s{suggestion.Id}" }, cancellationToken);
            return Delivery.Done;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            // Closed direct messages, an account that is gone, a guild without the bot: no attempt can change it.
            return Delivery.Unreachable;
        }
    }

    /// <summary>Takes the buttons off, where they still are, and the words of what its author took back.</summary>
    private async Task<Delivery> ToStaffAsync(Suggestion suggestion, CancellationToken cancellationToken)
    {
        var notice = database.Read(connection => connection.QuerySingleOrDefault<Notice>(
            "select state, channel_id, message_id from staff_notice where guild_id = @GuildId and kind = @KindName and subject = @subject",
            new { suggestion.GuildId, SuggestionNotice.KindName, subject = suggestion.Id.ToString() }));
        if (notice is { State: "pending" })
            return Delivery.Later;
        if (notice is not { ChannelId: { } channel, MessageId: { } id } || suggestion.State == SuggestionState.Waiting)
            return Delivery.Done;
        try
        {
            var message = await rest.GetMessageAsync(channel, id, cancellationToken);
            if (message.CustomIds.Count > 0 || (suggestion.State == SuggestionState.Withdrawn && message.Embeds.Count > 0))
            {
                var language = settings.Of(suggestion.GuildId, locale: null).Language;
                await rest.EditMessageAsync(channel, id, DecisionView.Outcome(suggestion, language), cancellationToken);
            }

            return Delivery.Done;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            // The message or the channel is gone, or out of reach.
            return Delivery.Unreachable;
        }
    }

    private sealed record Notice
    {
        public required string State { get; init; }

        public Snowflake? ChannelId { get; init; }

        public Snowflake? MessageId { get; init; }
    }
}
