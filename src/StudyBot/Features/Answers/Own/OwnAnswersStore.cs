using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Storage;

namespace StudyBot.Features.Answers.Own;

/// <summary>A follow-up answer with the question that it belongs to.</summary>
internal sealed record OwnFollowUp
{
    public required string QuestionId { get; init; }

    /// <summary>From 0.</summary>
    public int Number { get; init; }

    public required string Body { get; init; }
}

/// <summary>Reads all that one member answered in one guild; nobody else's.</summary>
internal sealed class OwnAnswersStore(Database database)
{
    public int Count(Snowflake guildId, Snowflake userId) => database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from answer where guild_id = @guildId and user_id = @userId", new { guildId, userId }));

    /// <summary>Newest first.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<OwnAnswer> Newest(Snowflake guildId, Snowflake userId, int skip, int most) => database.Read(connection =>
        connection.Query<OwnAnswer>(
            $"""
            select {AnswerStore.Columns} from answer
            where guild_id = @guildId and user_id = @userId order by answered_at desc, id desc limit @most offset @skip
            """,
            new { guildId, userId, skip, most }).AsList());

    public IReadOnlyList<OwnFollowUp> FollowUps(Snowflake guildId, Snowflake userId) => database.Read(connection => connection.Query<OwnFollowUp>(
        """
        select question_id, number, body from follow_up_answer
        where guild_id = @guildId and user_id = @userId order by question_id, number
        """,
        new { guildId, userId }).AsList());
}
