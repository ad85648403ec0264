using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>A board as a message, with buttons that carry which board and page they lead to.</summary>
internal sealed class LeaderboardView(LeaderboardStore store)
{
    /// <summary>For the channel.</summary>
    /// <param name="query">Which board.</param>
    /// <param name="asking">Whose own line to add, and who turns the pages.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    /// <param name="language">The guild's.</param>
    public OutgoingMessage Public(LeaderboardQuery query, Snowflake asking, int number, Language language)
    {
        var page = store.Page(query, asking, number);
        var other = new Button(LeaderboardPageButton.ToCopy(query, page.Number, language.Other()), language.Other().OwnName())
        {
            Emoji = "🌐",
        };
        return Message(query, asking, page, language, copy: null) with
        {
            Components = [new ActionRow([.. Buttons(query, asking, page, language, copy: null), other])],
        };
    }

    /// <summary>For one member, who is told how to get on the board; its pages stay in its language.</summary>
    public OutgoingMessage Private(LeaderboardQuery query, Snowflake asking, int number, Language language)
    {
        var page = store.Page(query, asking, number);
        return Message(query, asking, page, language, copy: language) with
        {
            Components = page.Count > 1 ? [new ActionRow([.. Buttons(query, asking, page, language, copy: language)])] : [],
        };
    }

    private static OutgoingMessage Message(
        LeaderboardQuery query, Snowflake asking, LeaderboardPage page, Language language, Language? copy)
    {
        var texts = LeaderboardTexts.Both.In(language);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(query.Period, query.Measure),
                    Description = page.Rows.Count == 0 ? texts.Empty(query.Measure) : Lines(query, page, asking, texts, copy is not null),
                    Color = 0x3BA55D,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
        };
    }

    private static string Lines(LeaderboardQuery query, LeaderboardPage page, Snowflake asking, LeaderboardTexts texts, bool isPrivate)
    {
        var lines = page.Rows.Select(row => Line(query, row, texts));
        if (page.Own is { } own)
            lines = page.Rows.Any(row => row.UserId == asking) ? lines : lines.Append($"⋯\n{Line(query, own, texts)}");
        else if (isPrivate)
            lines = lines.Append($"\n{texts.NotOnBoard(query.Measure)}");
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

    private static Button[] Buttons(
        LeaderboardQuery query, Snowflake asking, LeaderboardPage page, Language language, Language? copy)
    {
        if (page.Count == 1)
            return [];
        var texts = LeaderboardTexts.Both.In(language);
        return
        [
            new(LeaderboardPageButton.To(query, asking, page.Number - 1, copy), texts.Previous) { Emoji = "◀️", Disabled = page.Number == 0 },
            new(LeaderboardPageButton.To(query, asking, page.Number + 1, copy), texts.Next) { Emoji = "▶️", Disabled = page.Number == page.Count - 1 },
        ];
    }
}
