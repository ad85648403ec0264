using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Reading;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>A board as a message, with buttons that carry which board and page they lead to.</summary>
internal sealed class LeaderboardView(LeaderboardStore store, MemberStore members)
{
    /// <summary>For the channel. Whoever hides stays hidden on the board that they ask for.</summary>
    /// <param name="query">Which board.</param>
    /// <param name="asking">Whose own place to add, and who turns the pages.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    /// <param name="language">The guild's.</param>
    public OutgoingMessage Public(LeaderboardQuery query, Snowflake asking, int number, Language language)
    {
        var page = store.Page(query, asking, number);
        if (page.Own is { IsHidden: true })
            page = page with { Own = null };
        var other = new Button(LeaderboardPageButton.ToCopy(query, page.Number, language.Other()), language.Other().OwnName())
        {
            Emoji = "🌐",
        };
        return Message(query, asking, page, language, isPrivate: false) with
        {
            Components = [new ActionRow([.. Buttons(query, asking, page, language, copy: null), other])],
        };
    }

    /// <summary>For one member, who is told how to get on the board and can hide from it; its pages stay in its language.</summary>
    public OutgoingMessage Private(LeaderboardQuery query, Snowflake asking, int? number, Language language)
    {
        var page = store.Page(query, asking, number);
        var texts = LeaderboardTexts.Both.In(language);
        var hides = !members.IsHidden(query.GuildId, asking);
        var hide = new Button(LeaderboardHideButton.To(query, hides, language), hides ? texts.Hide : texts.Show) { Emoji = hides ? "🙈" : "👋" };
        return Message(query, asking, page, language, isPrivate: true) with
        {
            Components = [new ActionRow([.. Buttons(query, asking, page, language, copy: language), hide])],
        };
    }

    private static OutgoingMessage Message(
        LeaderboardQuery query, Snowflake asking, LeaderboardPage page, Language language, bool isPrivate)
    {
        var texts = LeaderboardTexts.Both.In(language);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(query.Period, query.Measure),
                    Description = string.Join('\n', Lines(query, page, asking, texts, isPrivate)),
                    Color = 0x3BA55D,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count, page.Members)) : null,
                },
            ],
        };
    }

    private static IEnumerable<string> Lines(
        LeaderboardQuery query, LeaderboardPage page, Snowflake asking, LeaderboardTexts texts, bool isPrivate)
    {
        if (page.Rows.Count == 0)
            yield return page.LacksCohort ? texts.NoCohort : texts.Empty(query.Period, query.Measure);
        foreach (var row in page.Rows)
        {
            yield return BoardLine.Of(row, query.Measure, texts);
            if (row.UserId == asking && page.Own is { } own)
                yield return texts.Ahead(own.Next, query.Measure);
        }

        if (page.Own is { } elsewhere && !page.HoldsOwn)
        {
            yield return "⋯";
            foreach (var line in BoardLine.Around(elsewhere, page.Rows, query.Measure, texts))
                yield return line;
            if (elsewhere.IsHidden)
                yield return texts.OnlyYouSee;
        }
        else if (page.Own is null && isPrivate && page.Rows.Count > 0)
        {
            yield return $"\n{texts.NotOnBoard(query.Measure)}";
        }
    }

    private static Button[] Buttons(
        LeaderboardQuery query, Snowflake asking, LeaderboardPage page, Language language, Language? copy)
    {
        var texts = LeaderboardTexts.Both.In(language);
        // A public board always has it: for everyone it opens a board of their own, in their language, from which they can hide.
        var jump = new Button(LeaderboardPageButton.To(query, asking, page: null, copy), texts.JumpToMe)
        {
            Emoji = "📍",
            Disabled = copy is not null && (page.Own is null || page.HoldsOwn),
        };
        if (page.Count == 1)
            return copy is null ? [jump] : [];
        return
        [
            new(LeaderboardPageButton.To(query, asking, page.Number - 1, copy), texts.Previous) { Emoji = "◀️", Disabled = page.Number == 0 },
            new(LeaderboardPageButton.To(query, asking, page.Number + 1, copy), texts.Next) { Emoji = "▶️", Disabled = page.Number == page.Count - 1 },
            jump,
        ];
    }
}
