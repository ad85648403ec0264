using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Days off that members asked for and nobody decided on.</summary>
internal sealed class ExcuseBriefPart : IBriefPart
{
    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader)
    {
        var waiting = connection.QuerySingle<WaitingCount>(
            "select count(*) as count, min(asked_at) as oldest from excuse where guild_id = @GuildId and state = 'pending'", new { reader.Guild.GuildId });
        if (waiting.Oldest is not { } oldest)
            yield break;
        var texts = ExcuseTexts.Both.In(reader.Language);
        yield return BriefLine.Waiting("🛌", texts.BriefWaiting, waiting.Count, oldest, command: null, reader.Language) with
        {
            Button = new Button(ExcuseQueueButton.Id, texts.BriefOpen) { Emoji = "🛌" },
        };
    }
}
