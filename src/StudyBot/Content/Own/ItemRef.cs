namespace StudyBot.Content.Own;

/// <summary>An item of a guild's library, its own or built in. Only together with the kind is a built-in id unique.</summary>
internal readonly record struct ItemRef(ItemKind Kind, string Id);

internal static class ItemKinds
{
    /// <summary>One letter, for custom ids.</summary>
    public static string Code(this ItemKind kind) => kind == ItemKind.Question ? "q" : "a";

    /// <summary>The closed list that items of the kind take their topics from.</summary>
    public static IReadOnlyList<Topic> TopicsOf(this ContentLibrary library, ItemKind kind) =>
        kind == ItemKind.Question ? library.QuestionTopics : library.AdviceTopics;

    /// <summary>Null for what <see cref="Code"/> never gave.</summary>
    public static ItemKind? OfCode(string code) => code switch
    {
        "q" => ItemKind.Question,
        "a" => ItemKind.Advice,
        _ => null,
    };
}
