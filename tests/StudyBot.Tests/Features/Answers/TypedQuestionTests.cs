using StudyBot.Content;
using StudyBot.Tests.Features.Advice;
using StudyBot.Tests.Features.GuildContent;

namespace StudyBot.Tests.Features.Answers;

public sealed class TypedQuestionTests
{
    [Theory]
    [InlineData("own-1")]
    [InlineData("own-zz")]
    [InlineData("nonsense-id-here")]
    [InlineData("resume-fits-two-pages")]
    public async Task What_looks_like_an_id_and_is_none_opens_no_other_question(string typed)
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        await slice.Command("content retire", TestMember.Organiser, ("item", "own-1"));

        var korean = await slice.Command("question show", TestMember.Jisu, ("question", typed));
        var english = await slice.Command("question show", TestMember.Emma, ("question", typed));

        Assert.StartsWith($"id가 ‘{typed}’인 질문은 없어요 (내려간 질문일 수 있어요).", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith($"There is no question with the id “{typed}”; it may have been retired.", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_stand_in_no_question_are_named()
    {
        using var slice = new Slice();

        var korean = await slice.Command("question show", TestMember.Jisu, ("question", "트랜잭션 하스켈"));
        var english = await slice.Command("question show", TestMember.Emma, ("question", "haskell transactions"));
        var whole = await slice.Command("question show", TestMember.Jisu, ("question", "트랜잭션"));

        Assert.Contains("🔎 ‘하스켈’은 없어서 ‘트랜잭션’으로 찾았어요.", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("🔎 Nothing on “haskell”; these match “transactions”.", english.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("없어서", whole.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_is_no_word_of_a_question()
    {
        using var slice = new Slice();

        Assert.StartsWith("‘@everyone’에 맞는 질문을 찾지 못했어요.", (await slice.Command("question show", TestMember.Jisu, ("question", "@everyone"))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_found_by_words_says_so_and_what_was_named_does_not()
    {
        using var slice = new Slice();

        var words = await slice.Command("question show", TestMember.Jisu, ("question", "k-means"));
        var named = await slice.Command("question show", TestMember.Jisu, ("question", slice.Get<ContentLibrary>().Questions[0].Id));

        Assert.StartsWith("🔎 ‘k-means’로 찾은 질문", words.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("🔎", named.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_that_is_switched_off_is_not_called_unknown()
    {
        using var slice = new Slice();
        var builtIn = slice.Get<ContentLibrary>();
        await slice.Press("content:topics:q:0", TestMember.Organiser, [.. builtIn.QuestionTopics.Select(topic => topic.Id).Where(id => id != "machine-learning")]);
        await slice.Press("content:topics:a:0", TestMember.Organiser, [.. builtIn.AdviceTopics.Select(topic => topic.Id).Where(id => id != "resume")]);

        var question = await slice.Command("question random", TestMember.Jisu, ("topic", "머신러닝"));
        var advice = await slice.Command("advice", TestMember.Emma, ("topic", "Résumé"));

        Assert.StartsWith("‘머신러닝’ 주제는 우리 서버에서 꺼 두었어요.", question.Text(), StringComparison.Ordinal);
        Assert.StartsWith("The topic **Résumé** is switched off in this server.", advice.Text(), StringComparison.Ordinal);
    }
}
