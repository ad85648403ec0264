using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions.Telling;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>Who of staff decides, and when.</summary>
internal sealed record Judge(Snowflake GuildId, Snowflake By, Instant At);

/// <summary>What became of an attempt to decide.</summary>
/// <param name="Suggestion">As it is now.</param>
/// <param name="Decided">Whether this was it; otherwise somebody was faster, or there are problems.</param>
/// <param name="Problems">Why it cannot be a question as it is; empty otherwise.</param>
internal sealed record Verdict(Suggestion Suggestion, bool Decided, IReadOnlyList<DraftProblem> Problems);

/// <summary>What staff do with suggestions: each is decided once, with its entry in the log and what is to be told.</summary>
internal sealed class SuggestionDecisions(Database database, IOwnQuestions own, ContentLibrary builtIn, StaffLog log)
{
    /// <summary>Makes it one of the guild's questions.</summary>
    /// <param name="judge">Staff.</param>
    /// <param name="id">Which.</param>
    /// <param name="language">The guild's.</param>
    /// <param name="completed">What staff made of it.</param>
    /// <returns>Null when there is none in this guild.</returns>
    public Verdict? Approve(Judge judge, Snowflake id, Language language, Func<Suggestion, Suggestion> completed) => Decide(judge, id, (connection, suggestion) =>
    {
        var question = SuggestionRules.Question(completed(suggestion), language, builtIn);
        if (question.Entry is not { } entry)
            return question.Problems;
        var added = own.Add(connection, judge.GuildId, judge.By, judge.At, entry);
        if (added.Id is not { } item)
            return added.Problems;
        connection.Execute(
            "update question_suggestion set state = 'approved', decided_at = @At, decided_by = @By, item_number = @number where id = @id",
            new { id, judge.At, judge.By, number = OwnId.NumberOf(item) });
        log.Append(connection, SuggestionLog.Approval(judge, suggestion, item, entry.Name));
        return [];
    });

    /// <param name="judge">Staff.</param>
    /// <param name="id">Which.</param>
    /// <param name="ready">Of the reasons that can be picked; null for none.</param>
    /// <param name="reason">In their own words; null for none.</param>
    /// <inheritdoc cref="Approve" path="/returns"/>
    public Verdict? Decline(Judge judge, Snowflake id, ReadyReason? ready, string? reason) => Decide(judge, id, (connection, suggestion) =>
    {
        connection.Execute(
            """
            update question_suggestion set state = 'declined', decided_at = @At, decided_by = @By, ready_reason = @code, reason = @reason
            where id = @id
            """,
            new { id, judge.At, judge.By, code = SuggestionRows.Code(ready), reason });
        log.Append(connection, SuggestionLog.Refusal(judge, suggestion, ready, reason));
        return [];
    });

    /// <summary>The message that staff have shows its buttons still: it is to be put right.</summary>
    public void MendNotice(Snowflake guildId, Snowflake id, Instant now) =>
        database.Write(connection => StaffNotices.Settle(connection, guildId, SuggestionNotice.KindName, id.ToString(), now));

    private Verdict? Decide(Judge judge, Snowflake id, Func<IDbConnection, Suggestion, IReadOnlyList<DraftProblem>> decide) => database.Write(connection =>
    {
        if (SuggestionRows.Find(connection, judge.GuildId, id) is not { State: not SuggestionState.Draft } suggestion)
            return null;
        if (suggestion.State != SuggestionState.Waiting)
            return new Verdict(suggestion, Decided: false, []);
        if (decide(connection, suggestion) is { Count: > 0 } problems)
            return new Verdict(suggestion, Decided: false, problems);
        connection.Execute("delete from question_suggestion_edit where suggestion_id = @id", new { id });
        LetterStore.Add(connection, judge.GuildId, suggestion.UserId, DecisionLetter.KindName, id.ToString(), judge.At);
        StaffNotices.Settle(connection, judge.GuildId, SuggestionNotice.KindName, id.ToString(), judge.At);
        return new Verdict(SuggestionRows.Find(connection, judge.GuildId, id)!, Decided: true, []);
    });
}
