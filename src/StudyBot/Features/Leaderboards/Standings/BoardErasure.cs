using System.Data;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Takes a member off their places, all counters, and their squad's totals; their own rows go with everything of theirs.</summary>
internal sealed class BoardErasure : IErasureListener
{
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        if (BoardMembers.Find(connection, erasure.GuildId, erasure.UserId) is { IsShown: true } member)
            MovedMembers.SetShown(connection, erasure.GuildId, member, erasure.Today, shown: false);
    }
}
