using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

/// <summary>A page of the log as a message for one member of staff.</summary>
internal sealed class StaffLogView(StaffLog log)
{
    /// <summary>Ten of them and their sentences stay below what an embed holds (4096).</summary>
    private const int LongestReason = 200;

    /// <param name="guildId">Whose log.</param>
    /// <param name="number">From 0; beyond the last page, the last.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="filter">What of it.</param>
    public OutgoingMessage Message(Snowflake guildId, int number, Language language, StaffLogFilter filter)
    {
        var texts = StaffLogTexts.Both.In(language);
        var page = log.Page(
            guildId, number, filter.Member, filter.Group == StaffLogGroup.All ? null : code => StaffLogFilter.GroupOf(code) == filter.Group);
        var empty = filter == StaffLogFilter.Everything ? texts.Empty : texts.NothingOfThat;
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Description = string.Join('\n', Head(filter, texts).Concat(page.Actions.Count == 0 ? [empty] : page.Actions.Select(action => Entry(action, language, texts)))),
                    Color = 0x5865F2,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
            Components = page.Count > 1 ? [Buttons(page, filter, texts)] : [],
        };
    }

    private static IEnumerable<string> Head(StaffLogFilter filter, StaffLogTexts texts)
    {
        string?[] parts = [filter.Group == StaffLogGroup.All ? null : texts.Group(filter.Group), filter.Member?.UserMention()];
        return parts.Any(part => part is not null) ? [$"-# 🔎 {string.Join(" · ", parts.OfType<string>())}"] : [];
    }

    private static string Entry(StaffAction action, Language language, StaffLogTexts texts)
    {
        var line = $"{action.At.Relative()} · {action.By.UserMention()} · {action.Kind.Sentence(action, language)}";
        return action.Reason is { } reason ? $"{line}\n-# {texts.Reason(DisplayText.Escape(DisplayText.Shorten(reason, LongestReason)))}" : line;
    }

    private static ActionRow Buttons(StaffLogPage page, StaffLogFilter filter, StaffLogTexts texts) => new(
        new Button(StaffLogPageButton.To(page.Number - 1, filter), texts.Newer) { Emoji = "◀️", Disabled = page.Number == 0 },
        new Button(StaffLogPageButton.To(page.Number + 1, filter), texts.Older) { Emoji = "▶️", Disabled = page.Number == page.Count - 1 });
}
