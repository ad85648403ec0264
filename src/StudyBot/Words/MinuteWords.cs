using System.Globalization;

namespace StudyBot.Words;

/// <summary>Sums of minutes as people say them; what a member typed as minutes is shown as minutes.</summary>
internal static class MinuteWords
{
    /// <summary>"45분", "2시간", "1,234시간 30분"; "45 min", "2 h", "1,234 h 30 min".</summary>
    public static string InHours(int minutes, Language language)
    {
        var (hour, minute) = language == Language.Korean ? ("시간", "분") : (" h", " min");
        var rest = $"{minutes % 60}{minute}";
        if (minutes < 60)
            return rest;
        var hours = $"{(minutes / 60).ToString("N0", CultureInfo.InvariantCulture)}{hour}";
        return minutes % 60 == 0 ? hours : $"{hours} {rest}";
    }
}
