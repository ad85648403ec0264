using System.Data;

namespace StudyBot.Staff.Briefs;

/// <summary>What a feature has for the staff's brief. It registers it with <see cref="StaffServices.AddBriefPart{T}"/>.</summary>
internal interface IBriefPart
{
    /// <summary>
    /// A line for each thing that staff should know now, and none where nothing needs them. Counts only: the brief may stand in
    /// a channel, and whose things they are is shown to whoever presses.
    /// </summary>
    /// <param name="connection">A snapshot; each line is found by an index, however large the guild.</param>
    /// <param name="reader">Whose brief.</param>
    IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader);
}
