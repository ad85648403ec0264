using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Sets what was typed: <c>settings:typed:path:print</c>.</summary>
internal sealed class SettingModal(SettingDesk desk) : IModalHandler
{
    private const string TypedRoute = "settings:typed";
    private const string Value = "value";
    private const int LongestTitle = 45;
    private const int LongestOneLine = 100;

    public string Route => TypedRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="place">The setting.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="seen">The print of the value on the page.</param>
    /// <param name="shown">What stands in the field; null for nothing.</param>
    /// <param name="language">The reader's.</param>
    public static Modal Form(SettingPlace place, TypedKind kind, string seen, string? shown, Language language)
    {
        var name = DisplayText.Shorten(place.Field.Name.In(language), LongestTitle);
        return new Modal(CustomId.Of(TypedRoute, place.Path, seen), name, Input(Value, place.Field, kind, shown, language));
    }

    /// <summary>The text field of a setting.</summary>
    public static TextInput Input(string id, SettingField field, TypedKind kind, string? shown, Language language) =>
        new(id, DisplayText.Shorten(field.Name.In(language), LongestTitle))
        {
            Required = !field.IsOptional && field.Default is null,
            MaxLength = kind.Longest,
            Paragraph = kind.Longest > LongestOneLine,
            Placeholder = kind.Example.In(language),
            Value = string.IsNullOrEmpty(shown) ? null : shown,
        };

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var (arguments, typed) = (interaction.CustomId.Arguments, interaction.Text(Value));
        return await desk.ChangeAsync(
            interaction, arguments.ElementAtOrDefault(0) ?? "", arguments.ElementAtOrDefault(1) ?? "", (place, _, scope) => Read(place.Field, typed, scope), typed, cancellationToken);
    }

    /// <summary>An empty field is nothing where that can be, else the default.</summary>
    public static SettingReading Read(SettingField field, string typed, SettingScope scope) =>
        typed.Length == 0 && (field.IsOptional || field.Default is not null) ? new SettingReading(null) : field.Kind.Read([typed], scope);
}
