using System.Security.Cryptography;
using System.Text;
using StudyBot.Content.Own;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>
/// Four digits a field: enough to say later, without keeping the text, which fields somebody else has changed since a form
/// was opened.
/// </summary>
internal static class FieldPrints
{
    private const int Length = 4;

    public static string Of(ItemKind kind, IReadOnlyDictionary<string, string> values) =>
        string.Concat(FormField.Of(kind).Select(field => Print(values.GetValueOrDefault(field.Input, ""))));

    /// <summary>The fields that are different now.</summary>
    /// <param name="kind">Of the item.</param>
    /// <param name="prints">From when the form was opened; may be anything.</param>
    /// <param name="values">What stands in the fields now.</param>
    public static IReadOnlyList<FormField> Changed(ItemKind kind, string prints, IReadOnlyDictionary<string, string> values) =>
    [
        .. FormField.Of(kind).Index()
            .Where(field => prints.Length < (field.Index + 1) * Length ||
                prints.Substring(field.Index * Length, Length) != Print(values.GetValueOrDefault(field.Item.Input, "")))
            .Select(field => field.Item),
    ];

    private static string Print(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
