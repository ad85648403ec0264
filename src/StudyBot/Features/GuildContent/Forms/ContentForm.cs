using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>
/// What a form is for: one language of a new item, or of one that is there. It fits a custom id, and can be forged:
/// <c>content:save:kind:language:id:revision:topic:words:prints</c>, with a marked key for the id of a copy.
/// </summary>
/// <param name="Kind">Of the item.</param>
/// <param name="Language">In which the form is filled in.</param>
internal sealed record ContentForm(ItemKind Kind, Language Language)
{
    private const char Unchanged = '-';

    /// <summary>No id begins so.</summary>
    private const char CopyMark = '=';

    /// <summary>Null for a new item.</summary>
    public string? ItemId { get; init; }

    /// <summary>As <see cref="KeyOf"/> gives it, of the built-in item that a new one is a copy of; null for none.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Of the item, when the form was opened; 0 for a new one.</summary>
    public long Revision { get; init; }

    /// <summary>Null to leave it as it is; a new item has one.</summary>
    public string? TopicId { get; init; }

    /// <inheritdoc cref="TopicId"/>
    public QuestionLevel? Level { get; init; }

    /// <inheritdoc cref="TopicId"/>
    public QuestionKind? Type { get; init; }

    /// <inheritdoc cref="TopicId"/>
    public AdviceStage? Stage { get; init; }

    /// <summary>What stood in the fields when the form was opened, as <see cref="FieldPrints"/>; empty for a new item.</summary>
    public string Prints { get; init; } = "";

    public CustomId To(string route) => CustomId.Of(
        route,
        Kind.Code(),
        Language.Code(),
        CopyOf is { } key ? $"{CopyMark}{key}" : ItemId ?? "",
        Revision.ToString(CultureInfo.InvariantCulture),
        TopicId ?? "",
        $"{Digit(Level)}{Digit(Type)}{Digit(Stage)}",
        Prints);

    /// <summary>Ids of built-in items are too long to stand beside everything else.</summary>
    public static string KeyOf(ItemRef builtIn) => ContentKey.Of(builtIn.Id);

    /// <summary>Null for what <see cref="To"/> never wrote.</summary>
    public static ContentForm? Read(CustomId customId)
    {
        if (customId.Arguments is not [var kind, ("ko" or "en") and var language, var id, var revision, var topic, [var level, var type, var stage], var prints] ||
            ItemKinds.OfCode(kind) is not { } known || !long.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return new ContentForm(known, Languages.OfCode(language))
        {
            ItemId = id is [] or [CopyMark, ..] ? null : id,
            CopyOf = id is [CopyMark, .. var key] ? key : null,
            Revision = number,
            TopicId = topic.Length > 0 ? topic : null,
            Level = Word<QuestionLevel>(level),
            Type = Word<QuestionKind>(type),
            Stage = Word<AdviceStage>(stage),
            Prints = prints,
        };
    }

    private static char Digit<T>(T? word)
        where T : struct, Enum => word is { } chosen ? (char)('0' + Convert.ToInt32(chosen, CultureInfo.InvariantCulture)) : Unchanged;

    private static T? Word<T>(char digit)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>();
        return digit - '0' is >= 0 and var index && index < words.Length ? words[index] : null;
    }
}
