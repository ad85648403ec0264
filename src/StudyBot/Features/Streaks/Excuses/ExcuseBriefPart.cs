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
        var texts = ExcuseTexts.Both.In(reader.Language);
        return connection.QuerySingle<WaitingCount>(
            "select count(*) as count, min(asked_at) as oldest from excuse where guild_id = @GuildId and state = 'pending'", new { reader.Guild.GuildId })
            .Lines("🛌", texts.BriefWaiting, command: null, reader.Language)
            .Select(line => line with { Button = new Button(ExcuseQueueButton.Id, texts.BriefOpen) { Emoji = "🛌" } });
    }
}
