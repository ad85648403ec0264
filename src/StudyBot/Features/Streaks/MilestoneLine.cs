using System.Globalization;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

/// <summary>The milestone that a streak reached by what staff decided, as a letter carries it: the last part of its subject.</summary>
internal static class MilestoneLine
{
    public static string Behind(string subject, int? milestone) =>
        milestone is { } days ? string.Create(CultureInfo.InvariantCulture, $"{subject}:m{days}") : subject;

    /// <summary>The words, and below them the same line as on a receipt, if there is one.</summary>
    public static string Below(string words, MemberLetter letter, Language language) =>
        letter.Subject.Split(':')[^1] is ['m', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? $"{words}\n{ReceiptTexts.Both.In(language).Milestone(days)}"
            : words;
}
