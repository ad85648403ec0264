using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>
/// What a form is for: one language of a new item, or of one that is there. It fits a custom id, and can be forged:
/// <c>content:save:kind:language:id:revision:topic:words:prints</c>.
/// </summary>
/// <param name="Kind">Of the item.</param>
/// <param name="Language">In which the form is filled in.</param>
internal sealed record ContentForm(ItemKind Kind, Language Language)
{
    private const char Unchanged = '-';

    /// <summary>Null for a new item.</summary>
    public string? ItemId { get; init; }

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
        ItemId ?? "",
        Revision.ToString(CultureInfo.InvariantCulture),
        TopicId ?? "",
        $"{Digit(Level)}{Digit(Type)}{Digit(Stage)}",
        Prints);

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
            ItemId = id.Length > 0 ? id : null,
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
