using StudyBot.Content;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions.Schedules;

public sealed class TypedTests
{
    private static readonly TypedTopics Topics = new(
    [
        new Topic("machine-learning", new Bilingual<string>("머신러닝", "Machine learning")),
        new Topic("statistics", new Bilingual<string>("통계", "Statistics")),
        new Topic("behavioral", new Bilingual<string>("행동·인성", "Behavioral")),
    ]);

    [Theory]
    [InlineData("월수금", "Mon · Wed · Fri")]
    [InlineData("월, 수, 금", "Mon · Wed · Fri")]
    [InlineData("월·수요일 및 금요일", "Mon · Wed · Fri")]
    [InlineData("월~금", "Mon · Tue · Wed · Thu · Fri")]
    [InlineData("평일", "Mon · Tue · Wed · Thu · Fri")]
    [InlineData("주말", "Sat · Sun")]
    [InlineData("평일, 토", "Mon · Tue · Wed · Thu · Fri · Sat")]
    [InlineData("매일", "every day")]
    [InlineData("일", "Sun")]
    [InlineData("mon, wed and fri", "Mon · Wed · Fri")]
    [InlineData("Monday - Thursday", "Mon · Tue · Wed · Thu")]
    [InlineData("fri to mon", "Mon · Fri · Sat · Sun")]
    [InlineData("Tuesdays", "Tue")]
    [InlineData("every monday", "Mon")]
    [InlineData("every day", "every day")]
    [InlineData("weekdays", "Mon · Tue · Wed · Thu · Fri")]
    public void Days_are_read_as_people_write_them(string typed, string days) =>
        Assert.Equal(days, TypedWeekdays.Read(typed)!.Value.InWords(Language.English));

    [Theory]
    [InlineData("")]
    [InlineData("내일")]
    [InlineData("월x")]
    [InlineData("money")]
    [InlineData("mon, never")]
    [InlineData("-")]
    [InlineData("금-")]
    public void What_names_no_days_is_not_guessed(string typed) => Assert.Null(TypedWeekdays.Read(typed));

    [Theory]
    [InlineData("statistics, machine-learning", "machine-learning,statistics")]
    [InlineData("통계,머신러닝,통계", "machine-learning,statistics")]
    [InlineData("Machine Learning", "machine-learning")]
    [InlineData("행동 인성", "behavioral")]
    [InlineData("all", "")]
    [InlineData("모두", "")]
    public void Topics_are_read_by_id_and_by_name(string typed, string ids)
    {
        Assert.Equal(ids, string.Join(',', Topics.Read(typed, out var unknown)));
        Assert.Null(unknown);
    }

    [Fact]
    public void The_first_word_that_is_no_topic_is_named()
    {
        Topics.Read("통계, 요리, 낚시", out var unknown);

        Assert.Equal("요리", unknown);
    }

    [Fact]
    public void Typing_goes_on_behind_the_last_comma()
    {
        Assert.Equal(["머신러닝", "통계", "행동·인성"], Topics.Suggest("", Language.Korean).Select(choice => choice.Name.Default));
        Assert.Equal(["Statistics, Behavioral"], Topics.Suggest("statistics, beh", Language.English).Select(choice => choice.Name.Default));
        Assert.Equal("statistics,behavioral", Topics.Suggest("통계, 행", Language.Korean)[0].Value);
    }
}
