using StudyBot.Content.Own;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>How what staff did to the content stands in the staff log.</summary>
internal static class ContentLog
{
    private const string Kind = "kind";
    private const string KoreanName = "ko";
    private const string EnglishName = "en";
    private const int LongestName = 100;

    public static StaffActionKind Added { get; } = Of("content.added", texts => texts.LogAdded);

    public static StaffActionKind Edited { get; } = Of("content.edited", texts => texts.LogEdited);

    public static StaffActionKind Retired { get; } = Of("content.retired", texts => texts.LogRetired);

    public static StaffActionKind Restored { get; } = Of("content.restored", texts => texts.LogRestored);

    public static StaffActionKind TopicsOff { get; } = Of("content.topics_off", texts => texts.LogTopicsOff);

    public static StaffActionKind TopicsOn { get; } = Of("content.topics_on", texts => texts.LogTopicsOn);

    public static IReadOnlyList<StaffActionKind> All { get; } = [Added, Edited, Retired, Restored, TopicsOff, TopicsOn];

    /// <param name="kind">What was done.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="of">To an item of which kind, or to its topics.</param>
    /// <param name="subject">The item's id, or those of the topics.</param>
    /// <param name="name">What people call it: what the item begins with, or the names of the topics.</param>
    public static StaffAction Action(StaffActionKind kind, Actor actor, ItemKind of, string subject, Bilingual<string> name) => new()
    {
        Kind = kind,
        GuildId = actor.GuildId,
        By = actor.By,
        At = actor.At,
        Subject = subject,
        Details = new Dictionary<string, string>
        {
            [Kind] = of.Code(),
            [KoreanName] = DisplayText.Shorten(name.Korean, LongestName),
            [EnglishName] = DisplayText.Shorten(name.English, LongestName),
        },
    };

    /// <summary>Whether an entry is about items of a kind, or about its topics.</summary>
    public static bool IsOf(StaffAction action, ItemKind kind) => action.Details.GetValueOrDefault(Kind) == kind.Code();

    private static StaffActionKind Of(string code, Func<ContentTexts, Func<string, string, string>> sentence)
    {
        return new(code, action => Say(Language.Korean, KoreanName, action), action => Say(Language.English, EnglishName, action));

        string Say(Language language, string name, StaffAction action)
        {
            var texts = ContentTexts.Both.In(language);
            var kind = ItemKinds.OfCode(action.Details.GetValueOrDefault(Kind, "")) ?? ItemKind.Question;
            return sentence(texts)(texts.Kind(kind), DisplayText.Escape(action.Details.GetValueOrDefault(name, action.Subject)));
        }
    }
}
