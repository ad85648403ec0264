using System.Data;

namespace StudyBot.Study;

/// <summary>Keeps something that is derived from the study log, inside the transaction that changes the log.</summary>
internal interface IStudyLogListener
{
    /// <param name="connection">Of the transaction; event and day are stored.</param>
    /// <param name="change">What became of the day. An event taken back comes as negative differences.</param>
    void OnChanged(IDbConnection connection, StudyDayChange change);
}
