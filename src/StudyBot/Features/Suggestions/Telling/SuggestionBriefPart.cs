using System.Data;
using Dapper;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Questions that members suggested and that wait for a decision.</summary>
internal sealed class SuggestionBriefPart : IBriefPart
{
    private static readonly Bilingual<string> What = new("멤버가 제안한 질문", "suggested questions");

    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader) => connection.QuerySingle<WaitingCount>(
            "select count(*) as count, min(sent_at) as oldest from question_suggestion where guild_id = @GuildId and state = 'waiting'",
            new { reader.Guild.GuildId })
        .Lines("💡", What.In(reader.Language), "content suggestions", reader.Language);
}
