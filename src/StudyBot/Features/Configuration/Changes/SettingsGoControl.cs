using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Staff;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Goes to another page: <c>settings:go:page</c>, or a select whose value is the page.</summary>
internal sealed class SettingsGoControl(StaffRights rights, SettingPages pages) : IComponentHandler
{
    private const string GoRoute = "settings:go";

    public string Route => GoRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="place">Tells several on a message apart.</param>
    public static CustomId Select(int place) => CustomId.Of(GoRoute, place.ToString(CultureInfo.InvariantCulture));

    public static Button Button(string page, string label) => new(CustomId.Of(GoRoute, page), label) { Emoji = "◀️" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : new UpdateMessage(pages.Of(interaction, interaction.Values is [var chosen] ? chosen : interaction.CustomId.Arguments is [var page] ? page : SettingPages.Overview)));
}
