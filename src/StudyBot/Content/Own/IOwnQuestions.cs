using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Content.Own;

/// <summary>
/// Adds to a guild's own questions within somebody else's transaction. The feature that keeps them implements it, so that
/// another one can add what it has without knowing that feature.
/// </summary>
internal interface IOwnQuestions
{
    /// <summary>Stores the question, or nothing when anything is wrong. Whoever adds it tells the staff log.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Whose.</param>
    /// <param name="by">Who stands as its author.</param>
    /// <param name="at">When.</param>
    /// <param name="entry">Checked.</param>
    OwnAddition Add(IDbConnection connection, Snowflake guildId, Snowflake by, Instant at, QuestionEntry entry);

    /// <summary>Whatever of the guild's library was read before is out of date from here on.</summary>
    void Touch(IDbConnection connection, Snowflake guildId);
}

/// <summary>What became of a question that was to be added.</summary>
/// <param name="Id">The new item's; null when there are problems.</param>
/// <param name="Problems">Empty when it was stored.</param>
internal sealed record OwnAddition(string? Id, IReadOnlyList<DraftProblem> Problems);
