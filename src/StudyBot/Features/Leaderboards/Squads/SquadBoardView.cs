using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Reading;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary>Squads as a message; all fit on one page.</summary>
internal sealed class SquadBoardView(SquadBoard board)
{
    /// <param name="query">Which board.</param>
    /// <param name="language">The guild's, or that of a copy.</param>
    /// <param name="isCopy">Whether one member sees it, who needs no button for another copy.</param>
    public OutgoingMessage Message(LeaderboardQuery query, Language language, bool isCopy)
    {
        var texts = LeaderboardTexts.Both.In(language);
        var other = new Button(SquadBoardButton.ToCopy(query, language.Other()), language.Other().OwnName()) { Emoji = "🌐" };
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.SquadTitle(query.Period, query.Measure),
                    Description = Lines(query, texts),
                    Color = 0x3BA55D,
                },
            ],
            Components = isCopy ? [] : [new ActionRow(other)],
        };
    }

    private string Lines(LeaderboardQuery query, LeaderboardTexts texts) => board.Of(query) switch
    {
        null => texts.NoSquads,
        { LacksCohort: true } => texts.NoCohort,
        { Rows: [] } => texts.EmptySquads(query.Measure),
        { Rows: var rows } => string.Join('\n', rows.Select(row =>
            $"{BoardLine.Rank(row.Rank, texts)} {row.SquadId.RoleMention()} · {texts.Average(query.Measure, row.Tenths, row.Members)}")),
    };
}
