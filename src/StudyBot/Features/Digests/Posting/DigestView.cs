using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Words;

namespace StudyBot.Features.Digests.Posting;

/// <summary>A week as a message: what all did together, and names only of who did well. Nobody is at the bottom of anything.</summary>
internal static class DigestView
{
    /// <param name="week">What there is to tell.</param>
    /// <param name="language">The reader's; in the channel the guild's.</param>
    /// <param name="button">Shows each reader their own week; null for none.</param>
    public static OutgoingMessage Of(DigestWeek week, Language language, CustomId? button)
    {
        var texts = DigestTexts.Both.In(language);
        EmbedField?[] fields =
        [
            week.CameBack.Count + week.CameBackToo > 0
                ? new EmbedField($"👋 {texts.CameBackTitle}", texts.CameBack([.. week.CameBack.Select(DiscordMarkup.UserMention)], week.CameBackToo))
                : null,
            week.Improved.Count > 0
                ? new EmbedField($"📈 {texts.ImprovedTitle}", string.Join('\n', week.Improved.Select(member => texts.Improved(member.UserId.UserMention(), member))))
                : null,
            week.Milestones.Count > 0
                ? new EmbedField($"🎉 {texts.MilestonesTitle}", string.Join('\n', week.Milestones.Select(milestone =>
                    texts.Milestone(milestone.Days, [.. milestone.Named.Select(DiscordMarkup.UserMention)], milestone.Others))))
                : null,
        ];
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = $"📰 {texts.Title(week)}",
                    Description = texts.Together(week),
                    Fields = [.. fields.OfType<EmbedField>()],
                    Color = 0x57F287,
                },
            ],
            Components = button is null ? [] : [new ActionRow(new Button(button, texts.OwnWeek) { Emoji = "📊" })],
        };
    }
}
