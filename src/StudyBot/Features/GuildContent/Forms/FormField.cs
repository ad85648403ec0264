using StudyBot.Content.Loading;
using StudyBot.Content.Own;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>A field of the form.</summary>
/// <param name="Input">Its name on the wire, and in kept drafts.</param>
/// <param name="Field">What of the item it holds.</param>
/// <param name="MaxLength">UTF-16 units.</param>
/// <param name="Required">Whether Discord insists on it.</param>
/// <param name="Paragraph">Whether it has several lines.</param>
internal sealed record FormField(string Input, DraftField Field, int MaxLength, bool Required = true, bool Paragraph = true)
{
    /// <summary>For the bullets that people put before the entries of a list, and the breaks between them.</summary>
    private const int EntrySlack = 5;

    private static readonly FormField[] Question =
    [
        new("prompt", DraftField.Prompt, ContentLimits.Prompt),
        new("hint", DraftField.Hint, ContentLimits.Hint, Required: false),
        new("points", DraftField.KeyPoints, OwnLimits.MostKeyPoints * (ContentLimits.KeyPoint + EntrySlack)),
        new("answer", DraftField.Answer, ContentLimits.LongestAnswer),
        new("next", DraftField.FollowUps, OwnLimits.MostFollowUps * (ContentLimits.FollowUp + EntrySlack), Required: false),
    ];

    private static readonly FormField[] Advice =
    [
        new("title", DraftField.Title, ContentLimits.EnglishTitle, Paragraph: false),
        new("body", DraftField.Body, ContentLimits.LongestBody),
        new("task", DraftField.Task, OwnLimits.Task, Required: false, Paragraph: false),
        new("source", DraftField.Source, OwnLimits.Source, Required: false, Paragraph: false),
    ];

    /// <summary>As many as Discord allows: five.</summary>
    public static IReadOnlyList<FormField> Of(ItemKind kind) => kind == ItemKind.Question ? Question : Advice;
}
