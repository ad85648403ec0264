using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>
/// What a button of this feature carries: <c>feature:verb:question:revision:language</c>. Whose card it is stands nowhere: it
/// is always that of whoever presses, in the guild where they press.
/// </summary>
/// <param name="QuestionId">At most 60 characters.</param>
/// <param name="Revision">The card's when the button was made.</param>
/// <param name="Language">Of the whole conversation.</param>
internal sealed record ReviewPlace(string QuestionId, int Revision, Language Language)
{
    public static ReviewPlace Of(DeckCard card, Language language) => new(card.QuestionId, card.Revision, language);

    /// <summary>A button's custom id.</summary>
    public CustomId To(string route) => CustomId.Of(route, Arguments);

    /// <summary>The custom id of a button that gives a rating.</summary>
    public CustomId To(string route, Rating rating) =>
        CustomId.Of(route, [.. Arguments, ((int)rating).ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Null when it is none of ours.</summary>
    public static (ReviewPlace Place, Rating? Rating)? Read(CustomId customId)
    {
        if (customId.Arguments.ToArray() is not [var question, var number, ("ko" or "en") and var code, .. var rest] ||
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            return null;
        }

        var place = new ReviewPlace(question, revision, Languages.OfCode(code));
        return rest switch
        {
            [] => (place, null),
            ["1" or "2" or "3" or "4"] => (place, (Rating)(rest[0][0] - '0')),
            _ => null,
        };
    }

    private string[] Arguments => [QuestionId, Revision.ToString(CultureInfo.InvariantCulture), Language.Code()];
}
