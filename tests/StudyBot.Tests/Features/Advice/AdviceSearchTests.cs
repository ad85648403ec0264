using StudyBot.Features.Advice;
using StudyBot.Tests.Content;
using StudyBot.Tests.Content.Search;

namespace StudyBot.Tests.Features.Advice;

/// <summary>What members would type, on the advice that ships.</summary>
public sealed class AdviceSearchTests
{
    [Theory]
    [InlineData("연봉 협상", "pay-negotiate-after-the-offer-with-reasons")]
    [InlineData("연봉협상", "pay-negotiate-after-the-offer-with-reasons")]
    [InlineData("how do I negotiate an offer", "pay-negotiate-after-the-offer-with-reasons")]
    [InlineData("첫 연봉", "pay-first-salary-carries-forward")]
    [InlineData("점심 면접에서", "behavioral-lunch-is-a-conversation-with-your-manager")]
    [InlineData("임원 면접", "rejection-executive-round-is-about-fit")]
    [InlineData("자격증", "resume-certificates-rarely-carry-it")]
    [InlineData("비전공자", "change-carry-your-old-field-across")]
    [InlineData("pytorch", "tools-read-both-frameworks-write-one")]
    [InlineData("대회 성적", "portfolio-translate-contests-into-work")]
    [InlineData("대학원", "papers-try-a-lab-before-a-degree")]
    [InlineData("논문 재현", "papers-reproduce-one-number")]
    [InlineData("리눅스 명령어", "technical-linux-and-sql-from-real-work")]
    [InlineData("lunch", "behavioral-lunch-is-a-conversation-with-your-manager")]
    [InlineData("certificates", "resume-certificates-rarely-carry-it")]
    [InlineData("executive round", "rejection-executive-round-is-about-fit")]
    [InlineData("data engineer", "data-jobs-data-engineer-as-a-doorway")]
    [InlineData("two tasks", "behavioral-two-tasks-collide")]
    [InlineData("매니저 방식", "first-90-learn-your-manager-style")]
    [InlineData("공고", "hiring-process-postings-are-a-free-syllabus")]
    [InlineData("what success means", "first-90-ask-what-success-means")]
    public void The_first_hit_is_the_one_meant(string typed, string expected) => Assert.Equal(expected, Find(typed)[0]);

    [Theory]
    [InlineData("면접", "면접에서")]
    [InlineData("이력서", "이력서를")]
    [InlineData("offer", "Offers")]
    [InlineData("resume", "résumés")]
    public void Another_form_of_a_word_finds_the_same_advice(string word, string form) =>
        Assert.Equal(Find(word).Order(), Find(form).Order());

    [Theory]
    [InlineData("면접 복장", "🔎 ‘복장’은 없어서 ‘면접’으로 찾았어요.")]
    [InlineData("면접 와이셔츠", "🔎 ‘와이셔츠’는 없어서 ‘면접’으로 찾았어요.")]
    [InlineData("interview outfit", "🔎 Nothing on “outfit”; these match “interview”.")]
    [InlineData("면접 후기", "")]
    [InlineData("자소서 쓰는 법", "")]
    [InlineData("networking events", "")]
    public async Task A_word_that_was_not_found_is_named_above_the_match(string typed, string expected)
    {
        using var slice = new Slice();

        var reply = await slice.Command("advice", char.IsAscii(typed[0]) ? TestMember.Emma : TestMember.Jisu, ("search", typed));

        Assert.Equal(expected, reply.Text().Split('\n')[0]);
    }

    [Theory]
    [InlineData("networking")]
    [InlineData("networking events")]
    [InlineData("인맥")]
    public void Networking_is_about_people(string typed) => Assert.StartsWith("community-", Find(typed)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("자소서")]
    [InlineData("자소서 쓰는 법")]
    [InlineData("cover letter")]
    public void A_cover_letter_is_nearest_to_the_resume(string typed) =>
        Assert.StartsWith("resume-", Find(typed)[0], StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_passed_off_as_an_answer_about_clothes() => Assert.Empty(Find("what should I wear"));

    [Fact]
    public void Words_of_real_queries_are_rarely_called_missing()
    {
        var queries = MemberQueries.Advice.Concat(FreshQueries.Advice).ToList();

        var blamed = queries.Select(query => (query.Typed, RealContent.Library.Search.Advice.Coverage(AdviceTrail.Term(query.Typed)).Missing))
            .Where(query => query.Missing.Count > 0).Select(query => $"{query.Typed}: {string.Join(' ', query.Missing)}").ToList();

        Assert.True(blamed.Count <= 4, string.Join('\n', blamed));
    }

    private static List<string> Find(string typed) =>
        [.. RealContent.Library.SearchAdvice(AdviceTrail.Term(typed)).Select(item => item.Id)];
}
