using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Makes a row of a list of what was typed: <c>settings:added:list</c>.</summary>
internal sealed class RowAddModal(SettingDesk desk, SettingsBook book) : IModalHandler
{
    private const string AddedRoute = "settings:added";
    private const int LongestTitle = 45;

    public string Route => AddedRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="list">Which list.</param>
    /// <param name="typed">What stands in the fields, in order; fewer than there are leave the rest empty.</param>
    /// <param name="locale">The reader's.</param>
    public static Modal Form(SettingList list, IReadOnlyList<string> typed, string locale) => new(
        CustomId.Of(AddedRoute, list.Path),
        DisplayText.Shorten(list.Add.In(locale), LongestTitle),
        [.. list.Asked.Select((name, index) => list.Find(name)!).Select((field, index) =>
            SettingModal.Input(field.Path, field, (TypedKind)field.Kind, typed.ElementAtOrDefault(index), Languages.OfLocale(locale)))]);

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ConfigurationTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var path] || RowControls.Find(book, path) is not { Asked.Count: > 1 } list)
            return Reply.Private(texts.NoSuchSetting);
        var typed = list.Asked.Select(interaction.Text).ToList();
        var retry = new Button(RowAddButton.To(list, typed), texts.TryAgain, ButtonStyle.Primary) { Emoji = "✏️" };
        return await desk.EditAsync(
            interaction, (sheet, scope) => Add(interaction, list, sheet, scope), SettingGroups.OfPath(path).Code(), texts.RowAdded(list.Name.In(interaction.Locale)), retry, cancellationToken);
    }

    private static (SettingSheet? Wanted, string? Notice) Add(ModalInteraction interaction, SettingList list, SettingSheet sheet, SettingScope scope)
    {
        var values = new Dictionary<string, string?>();
        foreach (var field in list.Asked.Select(name => list.Find(name)!))
        {
            var reading = SettingModal.Read(field, interaction.Text(field.Path), scope);
            if (reading.Objection is { } objection)
                return (null, $"⚠️ **{field.Name.In(interaction.Locale)}** {ConfigurationTexts.Both.In(interaction.Locale).Unchanged(objection.In(interaction.Locale))}");
            values[field.Path] = reading.Value ?? field.Default;
        }

        return (RowControls.With(sheet, list, values), null);
    }
}
