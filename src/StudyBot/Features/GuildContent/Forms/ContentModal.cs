using StudyBot.Discord.Model;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>The form as Discord opens it, in the words of whoever fills it in.</summary>
internal static class ContentModal
{
    public const string Save = "content:save";

    public static Modal Of(ContentForm form, IReadOnlyDictionary<string, string> values, string locale)
    {
        var texts = ContentTexts.Both.In(locale);
        return new Modal(
            form.To(Save),
            form is { ItemId: null, CopyOf: null } ? texts.AddTitle(form.Kind, form.Language) : texts.EditTitle(form.Kind, form.Language),
            [.. FormField.Of(form.Kind).Select(field => Input(field, values.GetValueOrDefault(field.Input, ""), texts))]);
    }

    private static TextInput Input(FormField field, string value, ContentTexts texts) => new(field.Input, texts.Label(field))
    {
        Paragraph = field.Paragraph,
        Required = field.Required,
        // What somebody wrote is given back whole, even where it is too long.
        MaxLength = Math.Max(field.MaxLength, value.Length),
        Placeholder = texts.Placeholder(field.Field),
        Value = value.Length > 0 ? value : null,
    };
}
