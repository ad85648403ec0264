using System.Globalization;
using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Sets what is chosen: <c>settings:set:path:print</c>, of a long list also the part of it that the select has.</summary>
internal sealed class SettingSelect(SettingDesk desk) : IComponentHandler
{
    private const string SetRoute = "settings:set";

    public string Route => SetRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="path">Of the setting.</param>
    /// <param name="value">As it is shown.</param>
    /// <param name="part">Of a list with more choices than a select holds; null for one that has none.</param>
    public static CustomId To(string path, string? value, string? part = null) =>
        part is null ? CustomId.Of(SetRoute, path, SettingSheet.Print(value)) : CustomId.Of(SetRoute, path, SettingSheet.Print(value), part);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var arguments = interaction.CustomId.Arguments;
        var part = arguments.Count == 3 && int.TryParse(arguments[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return await desk.ChangeAsync(
            interaction, arguments.ElementAtOrDefault(0) ?? "", arguments.ElementAtOrDefault(1) ?? "",
            (place, sheet, scope) => Read(place, sheet, scope, interaction.Values, part), typed: null, cancellationToken);
    }

    /// <summary>What is offered is chosen from what there is, but the values can be forged.</summary>
    private static SettingReading Read(SettingPlace place, SettingSheet sheet, SettingScope scope, IReadOnlyList<string> values, int part)
    {
        if (values is [FieldControls.Nothing] or [] && place.Field.IsOptional && place.Field.Kind is not ChoiceKind { IsList: true })
            return new SettingReading(null);
        if (place.Field.Kind is not ChoiceKind { IsList: true } several)
            return place.Field.Kind.Read(values, scope);
        // The select knows only its own part of the list.
        var own = several.Choices.Chunk(FieldControls.MostOptions).ElementAtOrDefault(part)?.Select(choice => choice.Code) ?? [];
        var kept = ChoiceKind.CodesOf(sheet[place.Path]).Except(own);
        return several.Read([.. values], scope) is { Objection: { } objection } ? new(null, objection) : new(several.Of(kept.Concat(values)));
    }
}
