using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>
/// The buttons below a question. They carry <c>question:verb:slot[:language]</c> and stand in posts for years, so neither
/// the routes nor the order of the arguments may ever change.
/// </summary>
internal static class QuestionButtons
{
    public const string Answer = "question:answer";
    public const string Hint = "question:hint";
    public const string Model = "question:model";
    public const string Language = "question:language";

    /// <param name="route">One of the above, or another of the same shape.</param>
    /// <param name="slotId">Which question of which guild and day.</param>
    /// <param name="language">The language when the member chose it against their own locale; null otherwise.</param>
    public static CustomId To(string route, long slotId, Language? language)
    {
        var id = slotId.ToString(CultureInfo.InvariantCulture);
        return language is { } chosen ? CustomId.Of(route, id, chosen.Code()) : CustomId.Of(route, id);
    }
}
