using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class JosaTests
{
    [Theory]
    [InlineData("면접", "면접은", "면접이", "면접을", "면접과", "면접으로")]
    [InlineData("이력서", "이력서는", "이력서가", "이력서를", "이력서와", "이력서로")]
    [InlineData("메일", "메일은", "메일이", "메일을", "메일과", "메일로")]
    [InlineData("30", "30은", "30이", "30을", "30과", "30으로")]
    [InlineData("1", "1은", "1이", "1을", "1과", "1로")]
    [InlineData("2", "2는", "2가", "2를", "2와", "2로")]
    [InlineData("SQL", "SQL은", "SQL이", "SQL을", "SQL과", "SQL로")]
    [InlineData("Python", "Python은", "Python이", "Python을", "Python과", "Python으로")]
    [InlineData("Docker", "Docker은", "Docker이", "Docker을", "Docker과", "Docker로")]
    [InlineData("**면접**", "**면접**은", "**면접**이", "**면접**을", "**면접**과", "**면접**으로")]
    [InlineData("「질문」", "「질문」은", "「질문」이", "「질문」을", "「질문」과", "「질문」으로")]
    [InlineData("漢", "漢은(는)", "漢이(가)", "漢을(를)", "漢과(와)", "漢(으)로")]
    [InlineData("", "은(는)", "이(가)", "을(를)", "과(와)", "(으)로")]
    public void Particles_follow_the_last_sound(string word, string topic, string subject, string thing, string and, string to)
    {
        Assert.Equal(topic, Josa.EunNeun(word));
        Assert.Equal(subject, Josa.IGa(word));
        Assert.Equal(thing, Josa.EulReul(word));
        Assert.Equal(and, Josa.GwaWa(word));
        Assert.Equal(to, Josa.EuroRo(word));
    }
}
