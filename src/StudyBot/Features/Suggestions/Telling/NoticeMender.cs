using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Suggestions.Deciding;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>What became of an attempt to put a message right.</summary>
internal enum Mending
{
    Done,

    /// <summary>Not yet: the message is still to be sent.</summary>
    Later,

    /// <summary>The message or the channel is gone, or out of reach.</summary>
    Impossible,
}

/// <summary>Takes the buttons off the message that told staff of a suggestion, and the words of what its author took back.</summary>
internal sealed class NoticeMender(Database database, DiscordRest rest, GuildSettingsReader settings)
{
    /// <summary>Passing troubles throw.</summary>
    public async Task<Mending> MendAsync(Snowflake suggestionId, CancellationToken cancellationToken)
    {
        if (Find(suggestionId) is not { } suggestion)
            return Mending.Done;
        var notice = NoticeOf(suggestion);
        if (notice is { State: "pending" })
            return Mending.Later;
        if (notice is not { ChannelId: { } channel, MessageId: { } id } || suggestion.State == SuggestionState.Waiting)
            return Mending.Done;
        try
        {
            var message = await rest.GetMessageAsync(channel, id, cancellationToken);
            if (message.CustomIds.Count > 0 || (suggestion.State == SuggestionState.Withdrawn && message.Embeds.Count > 0))
            {
                var language = settings.Of(suggestion.GuildId, locale: null).Language;
                await rest.EditMessageAsync(channel, id, DecisionView.Outcome(suggestion, language), cancellationToken);
            }

            return Mending.Done;
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            return Mending.Impossible;
        }
    }

    private Suggestion? Find(Snowflake id) => database.Read(connection => connection.QuerySingleOrDefault<Suggestion>(
        $"select {SuggestionRows.Columns} from question_suggestion where id = @id", new { id }));

    private Notice? NoticeOf(Suggestion suggestion) => database.Read(connection => connection.QuerySingleOrDefault<Notice>(
        "select state, channel_id, message_id from staff_notice where guild_id = @GuildId and kind = @KindName and subject = @subject",
        new { suggestion.GuildId, SuggestionNotice.KindName, subject = suggestion.Id.ToString() }));

    private sealed record Notice
    {
        public required string State { get; init; }

        public Snowflake? ChannelId { get; init; }

        public Snowflake? MessageId { get; init; }
    }
}
