using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>A board as a message, with buttons that carry which board and page they lead to.</summary>
internal sealed class LeaderboardView(LeaderboardStore store)
{
    public OutgoingMessage Message(LeaderboardQuery query, Snowflake asking, int number, Language language)
    {
        var texts = LeaderboardTexts.Both.In(language);
        var page = store.Page(query, asking, number);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(query.Period, query.Measure),
                    Description = page.Rows.Count == 0 ? texts.Empty(query.Measure) : Lines(query, page, asking, texts),
                    Color = 0x3BA55D,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
            Components = page.Count > 1 ? [Buttons(query, asking, page, texts)] : [],
        };
    }

    private static string Lines(LeaderboardQuery query, LeaderboardPage page, Snowflake asking, LeaderboardTexts texts)
    {
        var lines = page.Rows.Select(row => Line(query, row, texts));
        if (page.Own is null)
            lines = lines.Append($"\n{texts.NotOnBoard(query.Measure)}");
        else if (page.Rows.All(row => row.UserId != asking))
            lines = lines.Append($"⋯\n{Line(query, page.Own, texts)}");
        return string.Join('\n', lines);
    }

    private static string Line(LeaderboardQuery query, LeaderboardRow row, LeaderboardTexts texts)
    {
        var rank = row.Rank switch
        {
            1 => "🥇",
            2 => "🥈",
            3 => "🥉",
            _ => texts.Rank(row.Rank),
        };
        return $"{rank} {row.UserId.UserMention()} · {texts.Value(query.Measure, row.Value)}";
    }

    private static ActionRow Buttons(LeaderboardQuery query, Snowflake asking, LeaderboardPage page, LeaderboardTexts texts) => new(
        new Button(LeaderboardPageButton.To(query, asking, page.Number - 1), texts.Previous)
        {
            Emoji = "◀️",
            Disabled = page.Number == 0,
        },
        new Button(LeaderboardPageButton.To(query, asking, page.Number + 1), texts.Next)
        {
            Emoji = "▶️",
            Disabled = page.Number == page.Count - 1,
        });
}
