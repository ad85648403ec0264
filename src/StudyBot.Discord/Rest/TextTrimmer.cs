namespace StudyBot.Discord.Rest;

internal static class TextTrimmer
{
    public static string Trim(string text, int maximum) => text.Length <= maximum ? text : text[..maximum];
}
