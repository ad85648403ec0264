using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>The end of a cohort as messages for staff.</summary>
internal static class CohortView
{
    /// <param name="first">The cohort's first date.</param>
    /// <param name="last">The last that belongs to it.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="sums">What it did.</param>
    /// <param name="language">The reader's.</param>
    public static OutgoingMessage Preview(LocalDate first, LocalDate last, LocalDate today, CohortSums sums, Language language)
    {
        var texts = CohortTexts.Both.In(language);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(first, last),
                    Description = string.Join("\n\n", last == today ? [texts.EndsToday, texts.What(sums)] : [texts.What(sums)]),
                    Fields = [new EmbedField(texts.SumsTitle, texts.Sums(sums))],
                    Footer = new EmbedFooter(texts.NoWayBack),
                    Color = 0xFEE75C,
                },
            ],
            Components = [new ActionRow(new Button(CohortEndButton.To(first), texts.Confirm(sums.Members), ButtonStyle.Danger) { Emoji = "🎓" })],
        };
    }

    /// <param name="cohort">One that ended.</param>
    /// <param name="progress">How far its letters are.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="notice">Above it; null for nothing.</param>
    public static OutgoingMessage Status(CohortEnd cohort, CohortProgress progress, Language language, string? notice)
    {
        var texts = CohortTexts.Both.In(language);
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(cohort.FirstDate, cohort.LastDate),
                    Description = cohort.State == "writing" ? texts.Writing : texts.Progress(progress),
                    Fields = [new EmbedField(texts.NextTitle, texts.Next)],
                    Color = 0x57F287,
                },
            ],
            Components =
            [
                new ActionRow(
                    new Button(CohortArchiveButton.To(cohort.Id), texts.Archive) { Emoji = "📊" },
                    new Button(CohortRefreshButton.Id, texts.Refresh) { Emoji = "🔄" }),
            ],
        };
    }
}
