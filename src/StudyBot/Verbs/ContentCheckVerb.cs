using System.CommandLine;
using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Features.Advice;
using StudyBot.Features.Answers;
using StudyBot.Features.Feedback.Desk;
using StudyBot.Features.Reviews;

namespace StudyBot.Verbs;

/// <summary><c>content check</c>: everything that can be known to be wrong with the content, one line a problem.</summary>
internal static class ContentCheckVerb
{
    public static Command Create()
    {
        var path = ContentVerb.PathOption();
        var verb = new Command("check", "Say what is wrong with the content, a line a problem, and end with 1 if anything is.") { path };
        verb.SetAction(parsed => Check(parsed.GetRequiredValue(path), parsed.InvocationConfiguration));
        return verb;
    }

    /// <summary>A feature that shows a question adds its views here.</summary>
    private static IEnumerable<ContentPreview> QuestionViews(Question question) =>
        [.. AnswerPreviews.Of(question), .. ReviewPreviews.Of(question), .. ReportPreviews.Of(question)];

    private static int Check(string path, InvocationConfiguration console)
    {
        var report = new ContentLint(BalanceTargets.Shipped, AdvicePreviews.Of, QuestionViews).Check(path);
        if (report.Problems.Count == 0)
        {
            console.Output.WriteLine($"{report.Questions} questions and {report.Advice} pieces of advice: nothing is wrong.");
            return 0;
        }

        foreach (var problem in report.Problems)
            console.Output.WriteLine(problem);
        var count = report.Problems.Count == 1 ? "1 problem" : $"{report.Problems.Count} problems";
        console.Error.WriteLine(report.Whole
            ? $"{count} in {path}."
            : $"{count} in {path} that would keep the bot from starting; repetitions, coverage and balance are looked at once they are mended.");
        return 1;
    }
}
