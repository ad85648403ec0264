using System.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.GuildContent.Import;
using StudyBot.Words;

namespace StudyBot.Tests.Features.GuildContent.Export;

public sealed class ContentExportTests
{
    [Theory]
    [InlineData("question", "csv", "ko")]
    [InlineData("question", "yaml", "ko")]
    [InlineData("advice", "csv", "en-US")]
    [InlineData("advice", "yaml", "en-US")]
    public async Task A_template_can_be_sent_back_as_it_is(string kind, string format, string locale)
    {
        using var slice = new Slice();
        var staff = TestMember.Organiser with { Locale = locale };

        var template = await slice.Command("content template", staff, ("kind", kind), ("format", format));
        var stored = await slice.Import(File(template).Content.ToArray(), staff, File(template).Name, dryRun: false);

        Assert.True(template.IsPrivate());
        Assert.StartsWith(locale == "ko" ? "✅ 항목 2개를 저장했어요. 새로 2개" : "✅ Stored 2 items. 2 new", stored.Text(), StringComparison.Ordinal);
        Assert.All(slice.Items(), item => Assert.True(item.Entry.Has(Language.Korean) && item.Entry.Has(Language.English)));
    }

    [Fact]
    public async Task A_template_names_the_words_that_may_stand_in_it()
    {
        using var slice = new Slice();

        var question = await slice.Command("content template", TestMember.Organiser, ("kind", "question"), ("format", "csv"), ("language", "ko"));
        var advice = await slice.Command("content template", ContentReplies.English, ("kind", "advice"), ("format", "yaml"));

        Assert.Contains("**난이도**: 기초, 중급, 심화\n**유형**: 개념, 코딩, 설계, 프로젝트, 인성\n", question.Text(), StringComparison.Ordinal);
        Assert.Contains("**Stage**: Looking around, Preparing,", advice.Text(), StringComparison.Ordinal);
        Assert.Equal("questions-template.csv", File(question).Name);
        Assert.StartsWith("\uFEFFid,주제,난이도,유형,질문 (한국어),힌트 (한국어),핵심 (한국어),모범 답안 (한국어),이어질 질문 (한국어)\r\n,파이썬,기초,", Encoding.UTF8.GetString(File(question).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_items_come_as_a_file_with_a_date_and_without_the_retired()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("하나인가요?"), slice.Question("둘인가요?", topic: "math"), slice.Advice("조언"));
        await slice.Command("content retire", TestMember.Organiser, ("item", "own-2"));

        var some = await Export(slice, ("kind", "question"), ("format", "yaml"));
        var all = await Export(slice, ("kind", "question"), ("format", "yaml"), ("retired", true));
        var math = await Export(slice, ("kind", "question"), ("format", "csv"), ("topic", "수학"), ("retired", true));

        Assert.StartsWith("📤 항목 1개를 파일에 담았어요.", some.Text(), StringComparison.Ordinal);
        Assert.Equal("questions-2026-03-02.yaml", File(some).Name);
        Assert.Equal(
            """
            - id: own-1
              topic: python
              level: basic
              kind: concept
              ko:
                prompt: 하나인가요?
                hint: ''
                key_points:
                  - 순서
                answer: 먼저 시험하고, 그다음 배포해요.
                follow_ups: []

            """,
            Encoding.UTF8.GetString(File(some).Content.Span));
        Assert.Contains("- id: own-2", Encoding.UTF8.GetString(File(all).Content.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("own-1", Encoding.UTF8.GetString(File(math).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_the_way_to_begin_is_named()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("하나인가요?"));

        var advice = await Export(slice, ("kind", "advice"), ("format", "csv"));
        var english = await slice.Command("content export", ContentReplies.English, ("kind", "question"), ("format", "csv"), ("language", "en"));
        var topic = await Export(slice, ("kind", "question"), ("format", "csv"), ("topic", "요리"));
        var forged = await Export(slice, ("kind", "x"), ("format", "y"));

        Assert.Equal("여기에 맞는 우리 서버의 조언이 없어요. `/content template`로 예시 파일을 받아 시작해 보세요.", advice.Text());
        Assert.Equal("This server has no such questions of its own. `/content template` gives you a file to start from.", english.Text());
        Assert.StartsWith("‘요리’는 없는 주제예요.", topic.Text(), StringComparison.Ordinal);
        Assert.Contains("`kind`에서", forged.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_items_come_in_files_that_can_each_be_imported_again()
    {
        using var slice = new Slice();
        foreach (var part in Enumerable.Range(0, 1100).Chunk(550))
            slice.Save([.. part.Select(n => slice.Question($"{n}번째 질문인가요?"))]);

        var reply = (Reply)await Export(slice, ("kind", "question"), ("format", "csv"));

        Assert.Equal(["questions-2026-03-02-1.csv", "questions-2026-03-02-2.csv"], reply.Message.Files.Select(file => file.Name));
        foreach (var file in reply.Message.Files)
            Assert.Contains("이미 모두 그대로 있어요", (await slice.Import(file.Content.ToArray())).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_kind_everything_comes_at_once()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("하나인가요?"), slice.Advice("조언"));

        var reply = (Reply)await Export(slice, ("format", "csv"));
        var resume = (Reply)await Export(slice, ("format", "yaml"), ("topic", "이력서"));

        Assert.StartsWith("📤 항목 2개를 파일 2개에 나누어 담았어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(["questions-2026-03-02.csv", "advice-2026-03-02.csv"], reply.Message.Files.Select(file => file.Name));
        Assert.Equal("advice-2026-03-02.yaml", File(resume).Name);
    }

    private static ValueTask<InteractionResponse> Export(Slice slice, params (string Name, object Value)[] options) =>
        slice.Command("content export", TestMember.Organiser, options);

    private static FileUpload File(InteractionResponse response) => Assert.Single(Assert.IsType<Reply>(response).Message.Files);
}
