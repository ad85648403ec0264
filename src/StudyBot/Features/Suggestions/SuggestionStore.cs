using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions.Telling;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions;

internal enum SendOutcome
{
    /// <summary>Staff will see it.</summary>
    Sent,

    /// <summary>It was sent before: the form came twice, or a button was pressed twice.</summary>
    SentBefore,

    /// <summary>The member's earlier suggestions fill the queue. It is kept as a draft.</summary>
    TooManyWaiting,

    /// <summary>The member has sent as many today as they can. It is kept as a draft.</summary>
    TooManyToday,

    /// <summary>The id is another member's.</summary>
    Unknown,
}

/// <summary>A member's own suggestions: writing, sending, and taking back.</summary>
internal sealed class SuggestionStore(Database database, StaffNotices notices, IOwnQuestions own) : IErasureListener
{
    private const int MostDrafts = 5;

    private static readonly Duration LongestDraft = Duration.FromDays(7);

    /// <summary>Null when there is none, or it is another member's.</summary>
    public Suggestion? Find(Snowflake guildId, Snowflake userId, Snowflake id) => database.Read(connection => Find(connection, guildId, userId, id));

    /// <summary>A member's suggestions: the waiting ones first, then the newest; drafts among them.</summary>
    public IReadOnlyList<Suggestion> Of(Snowflake guildId, Snowflake userId, int most) => database.Read(connection => connection.Query<Suggestion>(
        $"""
        select {SuggestionRows.Columns} from question_suggestion where guild_id = @guildId and user_id = @userId
        order by case state when 'waiting' then 0 else 1 end, saved_at desc, id desc limit @most
        """,
        new { guildId, userId, most }).AsList());

    /// <summary>Keeps what cannot be sent yet, for a week. False when the form was sent before, or is another member's.</summary>
    public bool Keep(Suggestion draft) => database.Write(connection =>
    {
        if (!SuggestionRows.Put(connection, draft, SuggestionState.Draft, sentAt: null))
            return false;
        Forget(connection, draft);
        return true;
    });

    /// <summary>Sends it to staff, and has them told, or keeps it when that would be too many.</summary>
    /// <param name="suggestion">Keeps the rules.</param>
    /// <param name="dayStart">When the member's study day began.</param>
    /// <param name="today">For the one notice a day that a long queue gets.</param>
    public SendOutcome Send(Suggestion suggestion, Instant dayStart, LocalDate today) => database.Write(connection =>
    {
        if (Find(connection, suggestion.GuildId, suggestion.UserId, suggestion.Id) is { State: not SuggestionState.Draft })
            return SendOutcome.SentBefore;
        var member = new { suggestion.GuildId, suggestion.UserId, dayStart };
        var waiting = connection.ExecuteScalar<int>(
            "select count(*) from question_suggestion where guild_id = @GuildId and user_id = @UserId and state = 'waiting'", member);
        var sent = connection.ExecuteScalar<int>(
            "select count(*) from question_suggestion where guild_id = @GuildId and user_id = @UserId and sent_at >= @dayStart", member);
        var outcome = waiting >= SuggestionLimits.Waiting ? SendOutcome.TooManyWaiting
            : sent >= SuggestionLimits.ADay ? SendOutcome.TooManyToday
            : SendOutcome.Sent;
        var state = outcome == SendOutcome.Sent ? SuggestionState.Waiting : SuggestionState.Draft;
        if (!SuggestionRows.Put(connection, suggestion, state, outcome == SendOutcome.Sent ? suggestion.SavedAt : null))
            return SendOutcome.Unknown;
        if (outcome == SendOutcome.Sent)
            TellStaff(connection, suggestion, today);
        else
            Forget(connection, suggestion);
        return outcome;
    });

    /// <summary>Takes a waiting one back. Gives it as it is now; null when there is none of this member.</summary>
    public Suggestion? Withdraw(Snowflake guildId, Snowflake userId, Snowflake id, Instant now) => database.Write(connection =>
    {
        var withdrawn = connection.Execute(
            """
            update question_suggestion set state = 'withdrawn', decided_at = @now
            where id = @id and guild_id = @guildId and user_id = @userId and state = 'waiting'
            """,
            new { id, guildId, userId, now }) > 0;
        if (withdrawn)
            StaffNotices.Settle(connection, guildId, SuggestionNotice.KindName, id.ToString(), now);
        return Find(connection, guildId, userId, id);
    });

    /// <summary>Takes the author's name off a suggestion, and off the question that it became.</summary>
    /// <inheritdoc cref="Withdraw"/>
    public Suggestion? TakeNameOff(Snowflake guildId, Snowflake userId, Snowflake id) => database.Write(connection =>
    {
        var changed = connection.Execute(
            """
            update question_suggestion set credit = null
            where id = @id and guild_id = @guildId and user_id = @userId and credit is not null
            """,
            new { id, guildId, userId }) > 0;
        var now = Find(connection, guildId, userId, id);
        if (changed && now?.ItemNumber is not null)
            own.Touch(connection, guildId);
        return now;
    });

    /// <summary>What became the guild's question stays one, without its author's name; from the staff channel their words go.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        foreach (var id in connection.Query<long>("select id from question_suggestion where guild_id = @GuildId and user_id = @UserId", erasure).AsSnowflakes())
            StaffNotices.Settle(connection, erasure.GuildId, SuggestionNotice.KindName, id.ToString(), erasure.At);
        if (connection.Execute(
            """
            update question_suggestion set credit = null
            where guild_id = @GuildId and user_id = @UserId and credit is not null and item_number is not null
            """,
            erasure) > 0)
        {
            own.Touch(connection, erasure.GuildId);
        }
    }

    private static Suggestion? Find(IDbConnection connection, Snowflake guildId, Snowflake userId, Snowflake id) =>
        SuggestionRows.Find(connection, guildId, id) is { } found && found.UserId == userId ? found : null;

    /// <summary>Of each, while they are few; of a long queue once a day.</summary>
    private void TellStaff(IDbConnection connection, Suggestion suggestion, LocalDate today)
    {
        var waiting = connection.ExecuteScalar<int>(
            "select count(*) from question_suggestion where guild_id = @GuildId and state = 'waiting'", new { suggestion.GuildId });
        if (waiting <= SuggestionLimits.NoticesEach)
            notices.Tell(connection, suggestion.GuildId, SuggestionNotice.KindName, suggestion.Id.ToString(), suggestion.SavedAt);
        else
            notices.Tell(connection, suggestion.GuildId, SuggestionQueueNotice.KindName, SuggestionQueueNotice.Subject(today), suggestion.SavedAt);
    }

    /// <summary>Everybody's old drafts, and all but this member's newest.</summary>
    private static void Forget(IDbConnection connection, Suggestion draft) => connection.Execute(
        """
        delete from question_suggestion where state = 'draft' and (saved_at < @before or id in (
            select id from question_suggestion where state = 'draft' and guild_id = @GuildId and user_id = @UserId
            order by saved_at desc, id desc limit 1000 offset @MostDrafts))
        """,
        new { draft.GuildId, draft.UserId, before = draft.SavedAt - LongestDraft, MostDrafts });
}
