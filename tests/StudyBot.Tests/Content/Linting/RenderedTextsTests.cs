using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest.Trimming;
using StudyBot.Features.Advice;
using StudyBot.Features.Answers;
using StudyBot.Features.Reviews;
using StudyBot.Tests.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Tests.Content.Linting;

public sealed class RenderedTextsTests
{
    [Fact]
    public void What_would_be_cut_is_named_with_its_view()
    {
        using var content = new SmallContent();
        var title = new string('가', 300);
        var lint = new ContentLint(
            SmallLint.Anything,
            item => [new ContentPreview("the advice", Language.Korean, Reply.Private(new OutgoingMessage { Embeds = [new Embed { Title = title }] }))],
            question => [new ContentPreview("the hint", Language.English, Reply.Private(question.Text.English.Hint))]);

        Assert.Equal(
            ["advice/resume.yaml:5: resume-short: ko does not fit Discord in the advice: embed 1's title has 300 characters, of which 256 would be left"],
            lint.Check(content.Folder).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Texts_as_long_as_the_loader_allows_fit_every_view()
    {
        var library = RealContent.Library;
        var (advice, question) = (library.Advice[0], library.Questions[0]);
        var longAdvice = advice with { Text = new(new(Long(60), Long(700)), new(Long(80), Long(700))) };
        var text = new StudyBot.Content.QuestionText(
            Long(500), Long(300), [.. Enumerable.Repeat(Long(90), 6)], Long(1200), [.. Enumerable.Repeat(Long(200), 4)]);

        var longQuestion = question with { Text = new(text, text) };
        var views = AdvicePreviews.Of(longAdvice).Concat(AnswerPreviews.Of(longQuestion)).Concat(ReviewPreviews.Of(longQuestion)).ToList();

        Assert.Equal(34, views.Count);
        Assert.All(views, view => Assert.Empty(Cuts.Of(view.Response)));
    }

    [Fact]
    public void The_views_are_the_bots_own()
    {
        var (advice, question) = (RealContent.Library.Advice[0], RealContent.Library.Questions[0]);

        Assert.Equal(
            [
                "the advice", "the saved list", "the question", "the hint", "the answer's form", "the receipt", "the model answer",
                .. question.Text.Korean.FollowUps.SelectMany((_, index) => new[] { $"follow-up {index + 1}", $"the form of follow-up {index + 1}" }),
                "the review", "the review's answer",
            ],
            AdvicePreviews.Of(advice).Concat(AnswerPreviews.Of(question)).Concat(ReviewPreviews.Of(question)).Where(view => view.Language == Language.Korean).Select(view => view.View));
        var longTitle = advice with { Text = advice.Text with { Korean = new(Long(300), advice.Text.Korean.Body) } };
        // In the embed, and as an option of both selects of the saved list.
        Assert.Equal(3, AdvicePreviews.Of(longTitle).Sum(view => Cuts.Of(view.Response).Count));
        var longPoint = question.Text.Korean with { KeyPoints = [Long(2000)] };
        Assert.NotEmpty(AnswerPreviews.Of(question with { Text = question.Text with { Korean = longPoint } }).SelectMany(view => Cuts.Of(view.Response)));
    }

    private static string Long(int length) => new('가', length);
}
