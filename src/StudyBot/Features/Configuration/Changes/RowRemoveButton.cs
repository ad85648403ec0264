using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Study;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Takes a row away, at the second press: <c>settings:remove:list/row:print</c>, then <c>:sure</c>.</summary>
internal sealed class RowRemoveButton(SettingDesk desk, SettingsBook book, SettingPages pages) : IComponentHandler
{
    private const string RemoveRoute = "settings:remove";
    private const string Sure = "sure";

    public string Route => RemoveRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(SettingList list, string row, SettingSheet sheet, bool isSure)
    {
        string[] arguments = [$"{list.Path}/{row}", Print(list, row, sheet)];
        return isSure ? CustomId.Of(RemoveRoute, [.. arguments, Sure]) : CustomId.Of(RemoveRoute, arguments);
    }

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ConfigurationTexts.Both.In(interaction.Locale);
        var arguments = interaction.CustomId.Arguments;
        if (arguments.Count < 2 || pages.Row(arguments[0]) is not var (list, row))
            return Reply.Private(texts.NoSuchSetting);
        if (arguments.Count < 3)
        {
            var sheet = book.Read(book.Scope(interaction.Guild(), interaction.GuildLocale));
            return new UpdateMessage(pages.Of(interaction, arguments[0], texts.SureToRemove, RowControls.Remove(list, row, sheet, isSure: true, texts)));
        }

        return await desk.EditAsync(
            interaction,
            (sheet, _) => !sheet.HasRow(list, row) ? (null, texts.RowGone)
                : Print(list, row, sheet) != arguments[1] ? (null, texts.ChangedMeanwhile)
                : (sheet.WithoutRow(list, row), null),
            SettingGroups.OfPath(list.Path).Code(),
            texts.RowRemoved,
            retry: null,
            cancellationToken);
    }

    private static string Print(SettingList list, string row, SettingSheet sheet) => sheet.PrintOf($"{list.Path}/{row}.");
}
