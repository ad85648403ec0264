using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Features.GuildContent.Import;
using StudyBot.Tests.Content;
using StudyBot.Tests.House;
using StudyBot.Words;

namespace StudyBot.Tests.Features.GuildContent.Files;

public sealed class YamlItemsTests
{
    [Fact]
    public void Files_of_the_data_folder_are_read_and_right()
    {
        foreach (var path in Repository.Files("data/questions", "*.yaml").Concat(Repository.Files("data/advice", "*.yaml")))
        {
            var file = FileTester.Yaml(Repository.Text(path));

            Assert.Empty(file.Problems());
            // A few tasks of built-in advice are longer than a form has room for.
            Assert.All(file.Rows, row => Assert.DoesNotContain(
                RowDraft.Check(row, null, RealContent.Library).Problems, problem => problem.Field != DraftField.Task));
        }
    }

    [Fact]
    public void Built_in_advice_gives_its_task_its_first_topic_and_its_section()
    {
        var file = FileTester.Yaml(Repository.Text("data/advice/asking-questions.yaml"));

        var entry = (AdviceEntry)RowDraft.Check(file.Rows[1], null, RealContent.Library).Entry!;

        Assert.Equal(("asking-questions", AdviceStage.Preparing, "현실 문제를 ML 문제로", "Turning a real problem into an ML problem"), (entry.TopicId, entry.Stage, entry.Korean!.Source, entry.English!.Source));
        Assert.StartsWith("\"리뷰에서 불만만 골라주세요\"라는", entry.Korean.Task, StringComparison.Ordinal);
        Assert.DoesNotContain("**This week:**", entry.English.Body, StringComparison.Ordinal);
        Assert.Equal(["Items have one topic here: the first one counts.", "Links to other questions and advice are left out."], file.Notes());
    }

    [Theory]
    [InlineData("- id: a\n  ko: [1, 2\n  x: y\n", "From here on this cannot be read as YAML.")]
    [InlineData("- topic: a\n\tko: b\n", "From here on this cannot be read as YAML.")]
    [InlineData("- topic: a\n  ko:\n    prompt: what: is this\n", "From here on this cannot be read as YAML.")]
    [InlineData("- topic: a\n  ko:\n    prompt: \"open\n", "From here on this cannot be read as YAML.")]
    [InlineData("- topic: a\n  topic: b\n", "The key “topic” stands here twice.")]
    [InlineData("- topic: &a b\n", "A text that begins with `*` or `&` is a reference in YAML, which an import may not have.")]
    [InlineData("- topic: *a\n", "A text that begins with `*` or `&` is a reference in YAML, which an import may not have.")]
    [InlineData("- topic: a\n---\n- topic: b\n", "A second document begins here (`---`).")]
    [InlineData("topic: a\n", "The file must be a list of items.")]
    [InlineData("- a\n", "There must be keys here, such as `topic:`.")]
    [InlineData("- topic: a\n  ko: b\n", "There must be keys here, such as `topic:`.")]
    [InlineData("- topic: a\n", "This is neither a question nor advice.")]
    [InlineData("- ko: { prompt: a, title: b }\n", "Parts of a question and parts of advice are mixed here.")]
    [InlineData("- ko:\n    prompt: { a: b }\n", "`prompt` must be a text.")]
    [InlineData("- ko:\n    prompt: a\n    key_points:\n      - b: c\n", "This entry is not a text; `: ` within it makes keys of it.")]
    [InlineData("# nothing\n", "There is no item in the file.")]
    [InlineData("[]", "There is no item in the file.")]
    public void What_is_wrong_is_told_with_its_line(string text, string sentence)
    {
        var problem = FileTester.Yaml(text).Findings.Problems[0];

        Assert.Equal(sentence, problem.Sentence.English);
        if (text.Contains("- topic: a\n  ko:\n    prompt", StringComparison.Ordinal))
            Assert.InRange(problem.Line, 3, 4);
    }

    [Fact]
    public void A_problem_of_a_text_stands_at_the_line_of_that_text()
    {
        var file = FileTester.Yaml("# ours\n- topic: python\n  ko:\n    prompt: 왜 그럴까요?\n    key_points: [하나]\n    answer: 짧음\n");

        var problem = FileProblem.Of(file.Rows[0], RowDraft.Check(file.Rows[0], null, RealContent.Library).Problems[0]);

        Assert.Equal("**6번째 줄 · 모범 답안 (한국어)** · 2자라서 조금 짧아요. 10자 이상 적어 주세요.", problem.Text(FileFormat.Yaml, Language.Korean));
        Assert.Equal("**line 6 · Model answer (Korean)** · It has only 2 characters. Write 10 or more.", problem.Text(FileFormat.Yaml, Language.English));
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" },
        { "brackets", new string('[', 500_000) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 250_000)) },
        { "braces", string.Concat(Enumerable.Repeat("{a: ", 125_000)) },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 250_000)) },
        { "items", string.Concat(Enumerable.Repeat("- a\n", 250_000)) },
        { "entries", $"[{string.Concat(Enumerable.Repeat("a,", 250_000))}]" },
        { "keys", $"{{{string.Concat(Enumerable.Range(0, 60_000).Select(n => $"k{n}: 1,"))}}}" },
        { "documents", string.Concat(Enumerable.Repeat("---\n", 250_000)) },
        { "key points", $"- ko:\n    prompt: a\n    key_points: [{string.Concat(Enumerable.Repeat("<@,", 99_000))}]" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_in_few_words(string name, string text)
    {
        var file = FileTester.Yaml(text);
        var problems = file.Findings.Problems.Count + file.Rows.Sum(row => RowDraft.Check(row, null, RealContent.Library).Problems.Count);

        Assert.True(problems is > 0 and < 20, $"{name}: {problems}");
    }

    [Fact]
    public void Broken_yaml_is_a_problem_and_never_an_exception()
    {
        var whole = Repository.Text("data/questions/python.yaml")[..4000];
        var dice = new Random(20260302);
        const string Noise = "\n \t-:[]{}&*!|>'\"%@`#,?~\uFEFF\u0085\\";
        for (var round = 0; round < 400; round++)
        {
            var text = whole.ToCharArray();
            for (var change = 0; change < 5; change++)
                text[dice.Next(text.Length)] = Noise[dice.Next(Noise.Length)];
            _ = FileTester.Yaml(new string(text, 0, dice.Next(1, text.Length)));
        }
    }

    [Fact]
    public void Keys_of_an_item_that_are_not_used_are_named_once() =>
        Assert.Equal(["The key “author” is not used."], FileTester.Yaml("- author: a\n  ko: { prompt: a }\n- author: b\n  ko: { prompt: b }\n").Notes());
}
