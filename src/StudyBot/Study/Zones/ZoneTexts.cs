using StudyBot.Words;

namespace StudyBot.Study.Zones;

internal static class ZoneTexts
{
    public static string NowThere(Language language, string time) => language == Language.Korean ? $"지금 {time}" : $"now {time}";
}
