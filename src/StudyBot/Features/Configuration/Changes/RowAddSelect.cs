using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>
/// Makes a row of a list for the channel that was chosen: <c>settings:add:list:print</c>. The print of the rows that the page showed makes
/// one row of a double click.
/// </summary>
internal sealed class RowAddSelect(SettingDesk desk, SettingsBook book) : IComponentHandler
{
    private const string AddRoute = "settings:add";

    public string Route => AddRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(SettingList list, SettingSheet sheet) => CustomId.Of(AddRoute, list.Path, Print(list, sheet));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ConfigurationTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var path, var seen] || RowControls.Find(book, path) is not { Asked: [var asked] } list)
            return Reply.Private(texts.NoSuchSetting);
        return await desk.EditAsync(
            interaction,
            (sheet, scope) => Print(list, sheet) != seen ? (null, texts.ChangedMeanwhile) : list.Find(asked)!.Kind.Read(interaction.Values, scope) switch
            {
                { Objection: { } objection } => (null, $"⚠️ {objection.In(interaction.Locale)}"),
                var reading => (RowControls.With(sheet, list, new Dictionary<string, string?> { [asked] = reading.Value }), null),
            },
            SettingGroups.OfPath(path).Code(),
            texts.RowAdded(list.Name.In(interaction.Locale)),
            retry: null,
            cancellationToken);
    }

    private static string Print(SettingList list, SettingSheet sheet) => SettingSheet.Print(string.Join(SettingKind.Separator, sheet.RowsOf(list)));
}
