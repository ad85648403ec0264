using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>A part of an item as files hold it.</summary>
/// <param name="Field">Which; <see cref="DraftField.Item"/> for the id.</param>
/// <param name="Language">Of a text; null for what has no language, and in a heading that does not say.</param>
internal readonly record struct FileColumn(DraftField Field, Language? Language = null)
{
    public static FileColumn Id { get; } = new(DraftField.Item);

    /// <summary>The kind of item that it tells of; null for what may stand beside either, as people note where a question is from.</summary>
    public ItemKind? Kind => Field switch
    {
        DraftField.Item or DraftField.Topic or DraftField.Source => null,
        DraftField.Stage or DraftField.Title or DraftField.Body or DraftField.Task => ItemKind.Advice,
        _ => ItemKind.Question,
    };

    /// <summary>Whether it is in a language.</summary>
    public bool IsText => Field is not (DraftField.Item or DraftField.Topic or DraftField.Level or DraftField.Type or DraftField.Stage);

    /// <summary>Whether it has several entries.</summary>
    public bool IsList => Field is DraftField.KeyPoints or DraftField.FollowUps;

    /// <summary>The parts that make up a language of an item, in the order of files.</summary>
    public static IReadOnlyList<DraftField> Texts(ItemKind kind) => kind == ItemKind.Question
        ? [DraftField.Prompt, DraftField.Hint, DraftField.KeyPoints, DraftField.Answer, DraftField.FollowUps]
        : [DraftField.Title, DraftField.Body, DraftField.Task, DraftField.Source];

    /// <summary>The parts without a language, in the order of files.</summary>
    public static IReadOnlyList<DraftField> Facts(ItemKind kind) => kind == ItemKind.Question
        ? [DraftField.Item, DraftField.Topic, DraftField.Level, DraftField.Type]
        : [DraftField.Item, DraftField.Topic, DraftField.Stage];
}
