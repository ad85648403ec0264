using System.Data;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Takes a member off all counters and out of their squad's totals; their own rows go with everything of theirs.</summary>
internal sealed class BoardErasure : IErasureListener
{
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        if (BoardMembers.Find(connection, erasure.GuildId, erasure.UserId) is { IsShown: true } member)
            StandingWriter.SetShown(connection, erasure.GuildId, member with { IsHidden = true }, erasure.Today, shown: false);
    }
}
