using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study.Feedback;

/// <summary>
/// What the buttons of feedback carry: <c>feedback:verb:item:language</c> and what the verb needs. The item is the letter of its
/// kind and its <see cref="ContentKey"/>. Whose feedback it is stands nowhere: it is that of whoever presses, in the guild where
/// they press.
/// </summary>
/// <param name="Item">Of the guild's library.</param>
/// <param name="Language">In which the member looks at it.</param>
internal sealed record FeedbackPlace(ItemRef Item, Language Language)
{
    public const string Rate = "feedback:rate";
    public const string Report = "feedback:report";
    public const string Send = "feedback:send";

    public CustomId To(string route, params string[] more) =>
        CustomId.Of(route, [$"{Item.Kind.Code()}{ContentKey.Of(Item.Id)}", Language.Code(), .. more]);

    /// <summary>Null for what this program never wrote, and for an item that is not in this guild's library (any more).</summary>
    /// <param name="customId">Can be forged.</param>
    /// <param name="library">The guild's.</param>
    public static (FeedbackPlace Place, string[] More)? Read(CustomId customId, ContentLibrary library) =>
        customId.Arguments.ToArray() is [var item, ("ko" or "en") and var code, .. var more] && Find(item, library) is { } found
            ? (new FeedbackPlace(found, Languages.OfCode(code)), more)
            : null;

    private static ItemRef? Find(string name, ContentLibrary library)
    {
        if (name.Length < 2 || ItemKinds.OfCode(name[..1]) is not { } kind)
            return null;
        var id = kind == ItemKind.Question ? library.FindQuestionByKey(name[1..])?.Id : library.FindAdviceByKey(name[1..])?.Id;
        return id is null ? null : new ItemRef(kind, id);
    }
}
