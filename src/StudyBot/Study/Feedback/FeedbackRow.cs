using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study.Feedback;

/// <summary>
/// The row below an item that one member alone looks at: useful, not useful, report a mistake. Any feature puts it below its own
/// rows; the Feedback feature answers its buttons, and changes this row of the message and nothing else.
/// </summary>
internal sealed class FeedbackRow(RatingReader ratings)
{
    public const string Useful = "up";
    public const string NotUseful = "down";
    public const string Nothing = "none";

    /// <summary>The message with the row below it; in direct messages, where no guild is judged for, the message as it is.</summary>
    /// <param name="message">Private, and with four rows at most.</param>
    /// <param name="guildId">Null in direct messages.</param>
    /// <param name="userId">Who looks at it.</param>
    /// <param name="item">What it shows.</param>
    /// <param name="language">In which language.</param>
    public OutgoingMessage Below(OutgoingMessage message, Snowflake? guildId, Snowflake userId, ItemRef item, Language language) =>
        guildId is { } guild
            ? message with { Components = [.. message.Components ?? [], Of(guild, userId, new FeedbackPlace(item, language))] }
            : message;

    /// <summary>The row as it is now.</summary>
    public ActionRow Of(Snowflake guildId, Snowflake userId, FeedbackPlace place)
    {
        var texts = FeedbackTexts.Both.In(place.Language);
        var feedback = ratings.Of(guildId, userId, place.Item);
        return new ActionRow(
            Rating(place, feedback.Own is true, Useful, texts.Useful(feedback.Useful)) with { Emoji = "👍" },
            Rating(place, feedback.Own is false, NotUseful, texts.NotUseful) with { Emoji = "👎" },
            new Button(place.To(FeedbackPlace.Report), feedback.IsReported ? texts.Reported : texts.Report) { Emoji = "🚩" });
    }

    /// <summary>The rows of a message with this one in the place of the old; null when there is no old one.</summary>
    public static IReadOnlyList<ActionRow>? Renew(IReadOnlyList<ActionRow> rows, ActionRow renewed) =>
        rows.Any(IsFeedback) ? [.. rows.Select(row => IsFeedback(row) ? renewed : row)] : null;

    /// <summary>The button says what shall be, not that something shall change: so a double click does the same as one.</summary>
    private static Button Rating(FeedbackPlace place, bool isChosen, string rating, string label) => new(
        place.To(FeedbackPlace.Rate, isChosen ? Nothing : rating), label, isChosen ? ButtonStyle.Success : ButtonStyle.Secondary);

    private static bool IsFeedback(ActionRow row) =>
        row.Components.OfType<Button>().Any(button => button.CustomId.Route is FeedbackPlace.Rate or FeedbackPlace.Report);
}
