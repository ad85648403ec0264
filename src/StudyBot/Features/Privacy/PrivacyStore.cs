using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Storage.Members;
using StudyBot.Study;

namespace StudyBot.Features.Privacy;

/// <summary>What a guild keeps of a member, by the one list of tables: <see cref="MemberTables"/>.</summary>
internal sealed class PrivacyStore(Database database, IEnumerable<IErasureListener> listeners, SchedulerSignal scheduler)
{
    private readonly IErasureListener[] _listeners = [.. listeners];

    public IReadOnlyList<MemberTotal> Totals(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => MemberRows.Totals(connection, guildId, userId));

    public IReadOnlyList<ExportedRows> Rows(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => MemberExport.Read(connection, guildId, userId));

    /// <summary>Deletes everything at once. How many rows went; 0 the second time.</summary>
    public async Task<int> EraseAsync(Erasure erasure)
    {
        var gone = await database.WriteAsync(connection =>
        {
            foreach (var listener in _listeners)
                listener.OnErase(connection, erasure);
            return MemberRows.Erase(connection, erasure.GuildId, erasure.UserId);
        });
        // Messages in channels are to be put right, and reviews that waited for the member go to others.
        scheduler.Wake();
        return gone;
    }
}
