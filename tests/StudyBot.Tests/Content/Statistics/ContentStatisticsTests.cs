using StudyBot.Content.Loading;
using StudyBot.Content.Statistics;
using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Statistics;

public sealed class ContentStatisticsTests
{
    [Fact]
    public void Counts_lengths_and_sources_stand_in_tables()
    {
        using var content = new SmallContent();
        var library = content.Load();
        var (korean, english) = (library.Questions[0].Text.Korean, library.Questions[0].Text.English);

        var tables = string.Join('\n', new ContentStatistics(ContentLoader.Read(content.Folder)).Tables());

        Assert.Contains("\npython  파이썬      1             0         0        1       0       0        0           0    1\n", tables, StringComparison.Ordinal);
        Assert.Contains("\nresume  이력서          0          0         1             0         0        0    1\n", tables, StringComparison.Ordinal);
        Assert.Contains("\na-talk    어느 강연       1          1\n", tables, StringComparison.Ordinal);
        var answers = tables.Split('\n').Single(line => line.StartsWith("question answer", StringComparison.Ordinal));
        Assert.Equal(
            [korean.Answer.Length, korean.Answer.Length, korean.Answer.Length, english.Answer.Length, english.Answer.Length, english.Answer.Length],
            answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..].Select(int.Parse));
    }

    [Fact]
    public void The_nearest_pair_of_each_comparison_is_shown()
    {
        using var content = new SmallContent();
        content.Write("questions/python-2.yaml", SmallContent.Questions.Replace("py-list", "py-array", StringComparison.Ordinal));

        var tables = string.Join('\n', new ContentStatistics(ContentLoader.Read(content.Folder)).Tables());

        Assert.Contains("questions' prompts  en           1.000   0.20  py-array, py-list\n", tables, StringComparison.Ordinal);
        Assert.DoesNotContain("whole advice", tables, StringComparison.Ordinal);
    }
}
