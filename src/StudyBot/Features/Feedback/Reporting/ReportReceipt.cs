using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>What a member is told about a report. Nothing that they wrote is lost: what was not sent is shown to them again.</summary>
internal static class ReportReceipt
{
    public static string Sent(ReportTexts texts, Report report) => $"{texts.Sent}\n{Quote(report.Body)}";

    /// <param name="texts">The member's.</param>
    /// <param name="earlier">What waits for staff.</param>
    /// <param name="unsent">What they wrote now; null for nothing.</param>
    public static string Already(ReportTexts texts, Report earlier, string? unsent = null)
    {
        var told = $"{texts.Already(earlier.ReportedAt)}\n{Quote(earlier.Body)}";
        return unsent is null || unsent == earlier.Body ? told : $"{told}\n{Unsent(texts, unsent)}";
    }

    public static string NotSent(ReportTexts texts, string why, string body) =>
        VisibleText.IsBlank(body) ? why : $"{why}\n{Unsent(texts, body)}";

    private static string Unsent(ReportTexts texts, string body) => $"{texts.NotSent}\n{Quote(body)}";

    private static string Quote(string body) => $"> {DisplayText.Escape(DisplayText.Shorten(body, Report.Longest))}";
}
