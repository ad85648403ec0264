using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>
/// The buttons below a question. They carry <c>question:verb:what[:language[:more…]]</c> and stand in posts for years, so
/// neither the routes nor the order of the arguments may ever change. What was asked is a slot's id or, for practice, a
/// question's key behind a mark; the language is the one that the member chose against their own locale, or empty.
/// </summary>
internal static class QuestionButtons
{
    public const string Answer = "question:answer";
    public const string Hint = "question:hint";
    public const string Model = "question:model";
    public const string Others = "question:others";
    public const string Language = "question:language";

    /// <param name="route">One of the above, or another of the same shape.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="language">Null unless the member chose it.</param>
    /// <param name="more">What the route needs besides.</param>
    public static CustomId To(string route, string asked, Language? language, params string[] more) => more.Length > 0
        ? CustomId.Of(route, [asked, language?.Code() ?? "", .. more])
        : language is { } chosen ? CustomId.Of(route, asked, chosen.Code()) : CustomId.Of(route, asked);

    /// <inheritdoc cref="To(string, string, Language?, string[])"/>
    public static CustomId To(string route, long slotId, Language? language) =>
        To(route, slotId.ToString(CultureInfo.InvariantCulture), language);
}
