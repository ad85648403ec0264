using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Takes a setting's value away: <c>settings:clear:path:print</c>.</summary>
internal sealed class SettingClearButton(SettingDesk desk) : IComponentHandler
{
    private const string ClearRoute = "settings:clear";

    public string Route => ClearRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(string path, string? value) => CustomId.Of(ClearRoute, path, SettingSheet.Print(value));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) => await desk.ChangeAsync(
        interaction, interaction.CustomId.Arguments.ElementAtOrDefault(0) ?? "", interaction.CustomId.Arguments.ElementAtOrDefault(1) ?? "",
        (place, sheet, _) => new SettingReading(place.Field.IsOptional ? null : place.Field.Default ?? sheet[place.Path]), typed: null, cancellationToken);
}
