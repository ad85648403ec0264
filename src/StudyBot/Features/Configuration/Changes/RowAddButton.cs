using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Opens the form for a row of a list: <c>settings:new:list</c>, with what was typed before when that could not be taken.</summary>
internal sealed class RowAddButton(SettingDesk desk, SettingsBook book) : IComponentHandler
{
    private const string NewRoute = "settings:new";

    public string Route => NewRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    /// <param name="list">Which list.</param>
    /// <param name="typed">What the form shall show, left out when it does not fit; null for an empty one.</param>
    public static CustomId To(SettingList list, IReadOnlyList<string>? typed)
    {
        var kept = typed ?? [];
        var fits = kept.All(text => !text.Contains(':', StringComparison.Ordinal)) &&
            NewRoute.Length + list.Path.Length + 1 + kept.Sum(text => text.Length + 1) <= CustomId.MaximumLength;
        return fits ? CustomId.Of(NewRoute, [list.Path, .. kept]) : CustomId.Of(NewRoute, list.Path);
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var arguments = interaction.CustomId.Arguments;
        return new(RowControls.Find(book, arguments.ElementAtOrDefault(0) ?? "") is { Asked.Count: > 1 } list
            ? new ShowModal(RowAddModal.Form(list, [.. arguments.Skip(1)], interaction.Locale))
            : Reply.Private(ConfigurationTexts.Both.In(interaction.Locale).NoSuchSetting));
    }
}
