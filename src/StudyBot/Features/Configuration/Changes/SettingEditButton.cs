using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Opens the form of a setting: <c>settings:edit:path:print</c>, with what was typed before when that could not be taken.</summary>
internal sealed class SettingEditButton(SettingDesk desk, SettingsBook book) : IComponentHandler
{
    private const string EditRoute = "settings:edit";

    /// <summary>Stands for a colon, which no part of an id can hold.</summary>
    private const char Colon = '\u2236';

    public string Route => EditRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    /// <param name="path">Of the setting.</param>
    /// <param name="value">As it is shown.</param>
    /// <param name="typed">What the form shall show, left out when it does not fit; null for the value.</param>
    public static CustomId To(string path, string? value, string? typed)
    {
        string[] arguments = [path, SettingSheet.Print(value)];
        return typed is { Length: > 0 } && Keeps(path, typed)
            ? CustomId.Of(EditRoute, [.. arguments, typed.Replace(':', Colon)])
            : CustomId.Of(EditRoute, arguments);
    }

    /// <summary>Whether there is room for what was typed.</summary>
    public static bool Keeps(string path, string typed) =>
        CustomId.Of(EditRoute, path, SettingSheet.Print(typed)).Value.Length + 1 + typed.Length <= CustomId.MaximumLength;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (language, arguments) = (Languages.OfLocale(interaction.Locale), interaction.CustomId.Arguments);
        var place = desk.Find(arguments.ElementAtOrDefault(0) ?? "");
        if (desk.Refusal(interaction, place?.Field) is { } refusal)
            return new(Reply.Private(refusal));
        if (place?.Field.Kind is not TypedKind kind || arguments.Count < 2)
            return new(Reply.Private(ConfigurationTexts.Both.In(language).NoSuchSetting));
        var value = book.Read(book.Scope(interaction.GuildId!.Value, interaction.GuildLocale))[place.Path];
        var shown = arguments.Count > 2 ? arguments[2].Replace(Colon, ':') : value;
        // The print that the page had: what changed since is told once the form comes back.
        return new(new ShowModal(SettingModal.Form(place, kind, arguments[1], shown, language)));
    }
}
