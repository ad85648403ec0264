using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>A piece of advice as members see it, wherever they see it.</summary>
internal static class AdviceCard
{
    private const int Color = 0x5865F2;

    public static Embed Of(AdviceItem item, Language language)
    {
        var text = item.Text.In(language);
        var topics = string.Join(" · ", item.Topics.Select(topic => topic.Name.In(language)));
        return new Embed
        {
            Title = text.Title,
            Description = text.Body,
            Color = Color,
            Footer = new EmbedFooter($"{topics}\n{Source(item.Source, language)}"),
        };
    }

    private static string Source(Citation source, Language language)
    {
        var place = string.Join(", ", new[] { source.Document.Name.In(language), source.Section.In(language) }.Where(part => part.Length > 0));
        return language == Language.Korean ? $"출처: {place}" : $"From: {place}";
    }
}
