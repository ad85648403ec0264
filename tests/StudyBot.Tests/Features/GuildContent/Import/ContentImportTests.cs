using System.Text;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent.Import;

public sealed class ContentImportTests
{
    [Fact]
    public async Task A_text_in_the_other_language_is_named_and_keeps_nothing_from_being_stored()
    {
        using var slice = new Slice();

        var preview = await slice.Import(Imports.Rows(Imports.Row("What is the difference between a list and a tuple?"), Imports.Row("왜 그런가요?")));

        Assert.Contains("⚠️ 1개 항목에 다른 언어로 쓴 것 같은 글이 있어요 (2행 · 질문 (한국어)).", preview.Text(), StringComparison.Ordinal);
        Assert.Equal(["2개 저장", "하나 열어 보기"], preview.Labels());
    }

    [Fact]
    public async Task A_right_file_is_shown_first_and_stored_by_the_button()
    {
        using var slice = new Slice();

        var preview = await slice.Import(Imports.Table("첫 질문인가요?", "둘째 *질문*인가요?"));
        var before = slice.Items().Count;
        var stored = await slice.Press(preview.Store(), TestMember.Organiser);

        Assert.True(preview.IsPrivate());
        Assert.Equal(
            """
            ✅ **questions.csv**의 항목 2개가 모두 맞아요. 새로 2개
            -# 아직 저장하지 않았어요. 버튼은 하루 동안 쓸 수 있어요.
            이렇게 저장돼요
            🆕 **2행** · 첫 질문인가요?
            -# 파이썬 · 한국어
            🆕 **3행** · 둘째 \*질문\*인가요?
            -# 파이썬 · 한국어
            """,
            preview.Text());
        Assert.Equal("2개 저장", ((Button)preview.Components()[0]).Label);
        Assert.Equal(0, before);
        Assert.Equal("✅ 항목 2개를 저장했어요. 새로 2개\n-# `/content list`에서 모두 볼 수 있어요.", stored.Text());
        Assert.Empty(stored.Components());
        Assert.Equal(["첫 질문인가요?", "둘째 *질문*인가요?"], slice.Items().Select(item => item.Entry.Name.Korean));
        Assert.Equal(["순서", "까닭"], ((QuestionEntry)slice.Items()[0].Entry).Korean!.KeyPoints);
    }

    [Fact]
    public async Task Without_a_dry_run_a_right_file_is_stored_at_once_and_logged_once()
    {
        using var slice = new Slice();

        var stored = await slice.Import(Imports.Table("첫 질문인가요?", "둘째 질문인가요?"), ContentReplies.English, dryRun: false);
        var log = await slice.Command("staff log", ContentReplies.English);

        Assert.Equal("✅ Stored 2 items. 2 new\n-# `/content list` shows all of them.", stored.Text());
        Assert.Equal(2, slice.Items().Count);
        Assert.EndsWith("imported items from questions.csv (2 new)", log.Text(), StringComparison.Ordinal);
        Assert.Equal(1, log.Text().Split("imported").Length - 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_wrong_row_and_nothing_is_stored(bool dryRun)
    {
        using var slice = new Slice();
        var rows = Imports.Rows(
            Imports.Row("좋은 질문인가요?"),
            Imports.Row("길기만 한 힌트인가요?", hint: new string('가', 412)),
            Imports.Row("<@1> 답해 주세요", topic: "파이선", level: "상", answer: "짧음"),
            Imports.Row("좋은  질문인가요?"));

        var reply = await slice.Import(rows, dryRun: dryRun);

        Assert.Equal(
            """
            ⚠️ 아직 아무것도 저장하지 않았어요. **questions.csv**에서 고칠 것을 6가지 찾았어요.
            -# 파일을 고쳐서 `/content import`로 다시 보내 주세요. 모두 맞아야 저장돼요.
            • **3행 · 힌트 (한국어)** · 412자예요. 300자까지 쓸 수 있어요. 112자를 줄여 주세요.
            • **4행 · 주제** · ‘파이선’은 쓸 수 없는 값이에요. 혹시 이 주제인가요? 파이썬.
            • **4행 · 난이도** · ‘상’은 쓸 수 없는 값이에요. 이 중에서 골라 주세요: 기초, 중급, 심화.
            • **4행 · 질문 (한국어)** · `<@`처럼 사람이나 채널을 부르는 글자가 들어 있어요. 부르는 글자를 빼고 이름만 적어 주세요.
            • **4행 · 모범 답안 (한국어)** · 2자라서 조금 짧아요. 10자 이상 적어 주세요.
            • **5행** · 2행과 내용이 같아요. 하나만 남겨 주세요.
            """,
            reply.Text());
        Assert.Empty(reply.Components());
        Assert.Empty(slice.Items());
        Assert.Contains("- **3행 · 힌트 (한국어)** · 412자예요.", reply.FileOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_ten_problems_are_in_the_reply_and_all_in_its_file()
    {
        using var slice = new Slice();

        var reply = await slice.Import(Imports.Rows([.. Enumerable.Range(1, 40).Select(n => Imports.Row($"{n}번 질문", answer: "짧음"))]), ContentReplies.English);

        Assert.Contains("has 40 things to fix", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(10, reply.Text().Split('\n').Count(line => line.StartsWith('•')));
        Assert.Contains("• **row 2 · Model answer (Korean)** · It has only 2 characters. Write 10 or more.", reply.Text(), StringComparison.Ordinal);
        Assert.EndsWith("And 30 more. All of them are in the attached file.", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(40, reply.FileOf().Split('\n').Count(line => line.StartsWith('-')));
        Assert.Contains("- **row 41 · Model answer (Korean)**", reply.FileOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_and_words_may_be_written_in_either_language()
    {
        using var slice = new Slice();

        await slice.Import(
            Imports.Rows(Imports.Row("하나인가요?", topic: "Python", level: "Advanced", type: "coding"), Imports.Row("둘인가요?", topic: "system-design", level: "중급", type: "설계")),
            dryRun: false);

        Assert.Equal(
            [("python", QuestionLevel.Advanced, QuestionKind.Coding), ("system-design", QuestionLevel.Intermediate, QuestionKind.Design)],
            slice.Items().Select(item => (QuestionEntry)item.Entry).Select(entry => (entry.TopicId, entry.Level, entry.Type)));
    }

    [Fact]
    public async Task What_nobody_said_is_taken_as_content_add_takes_it_and_told()
    {
        using var slice = new Slice();

        var preview = await slice.Import("주제,질문,핵심,모범 답안,메모\n파이썬,왜 쓰나요?,이유,읽기 쉬우니까 써요.,나중에 보기\n");
        await slice.Press(preview.Store(), TestMember.Organiser);

        Assert.Contains("-# 쓰지 않는 열: 메모.\n-# 난이도를 적지 않은 1개는 ‘기초’로 넣어요.\n-# 유형을 적지 않은 1개는 ‘개념’으로 넣어요.", preview.Text(), StringComparison.Ordinal);
        Assert.Equal(QuestionLevel.Basic, ((QuestionEntry)slice.Items()[0].Entry).Level);
    }

    [Fact]
    public async Task An_empty_language_is_none_and_half_of_one_is_a_mistake()
    {
        using var slice = new Slice();
        const string Both = "주제,질문,핵심,모범 답안,prompt_en,key_points_en,answer_en\n";

        var one = await slice.Import(Both + "파이썬,왜 쓰나요?,이유,읽기 쉬우니까 써요.,,,\n");
        var half = await slice.Import(Both + "파이썬,왜 쓰나요?,이유,읽기 쉬우니까 써요.,Why so?,,\n");
        var none = await slice.Import(Both + "파이썬,,,,,,\n");

        Assert.Contains("-# 파이썬 · 한국어\n", one.Text() + "\n", StringComparison.Ordinal);
        Assert.Contains("**2행 · 핵심 (영어)** · 비어 있어요.", half.Text(), StringComparison.Ordinal);
        Assert.Contains("**2행** · 한국어도 영어도 비어 있어요.", none.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_korean_excel_file_with_a_korean_name_is_read()
    {
        using var slice = new Slice();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(Imports.Table("믜샤햏, 뷁 같은 글자도 읽나요?".Replace(",", "", StringComparison.Ordinal)));
        var file = slice.Discord.Upload(".csv", bytes) with { Title = "면접 질문 *3기*.csv" };

        var preview = await slice.Import(file);

        Assert.StartsWith("✅ **면접 질문 \\*3기\\*.csv**의 항목 1개가 모두 맞아요.", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("CP949", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("믜샤햏 뷁 같은 글자도 읽나요?", preview.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_before_it_is_fetched_and_when_it_lies_about_its_size()
    {
        using var slice = new Slice();
        var large = slice.Discord.Upload("a.csv", new byte[5 * 1024 * 1024]);

        var announced = await slice.Import(large with { Url = new Uri("http://discord.invalid/nowhere") }, ContentReplies.English);
        var lying = await slice.Import(large with { Size = 100 });
        var gone = await slice.Import(large with { Size = 100, Url = new Uri("http://discord.invalid/api/v10/nowhere") }, ContentReplies.English);

        Assert.Equal("The file is 5 MB, and 1 MB at most can be read at a time. Split it into several files and send them one by one.", announced.Text());
        Assert.Contains("1 MB까지", lying.Text(), StringComparison.Ordinal);
        Assert.Equal("The file could not be fetched from Discord. Please upload it again in a moment.", gone.Text());
    }

    [Fact]
    public async Task A_thousand_items_are_one_import_and_one_more_is_too_many()
    {
        using var slice = new Slice();
        var prompts = Enumerable.Range(1, 1001).Select(n => $"{n}번째 질문인가요?").ToArray();

        var full = await slice.Import(Imports.Table(prompts[..1000]));
        var stored = await slice.Press(full.Store(), TestMember.Organiser);
        var more = await slice.Import(Imports.Table(prompts), ContentReplies.English);

        Assert.EndsWith("그 밖에 990개", full.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 항목 1000개를 저장했어요. 새로 1000개", stored.Text(), StringComparison.Ordinal);
        Assert.Equal(1000, slice.Items().Count);
        Assert.Contains("• There are more than 1,000 items. Split it into several files", more.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_staff_imports_anything()
    {
        using var slice = new Slice();
        var preview = await slice.Import(Imports.Table("질문인가요?"));

        var command = await slice.Import(Imports.Table("질문인가요?"), TestMember.Jisu, dryRun: false);
        var press = await slice.Press(preview.Store(), TestMember.Jisu);
        var export = await slice.Command("content export", TestMember.Jisu, ("kind", "question"), ("format", "csv"));
        var template = await slice.Command("content template", TestMember.Jisu, ("kind", "question"), ("format", "csv"));

        Assert.All([command, press, export, template], reply => Assert.Contains("운영진", reply.Text(), StringComparison.Ordinal));
        Assert.Empty(slice.Items());
    }
}
