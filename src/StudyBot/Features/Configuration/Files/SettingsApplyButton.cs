using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary>Applies a file that was shown: <c>settings:apply:id</c>.</summary>
internal sealed class SettingsApplyButton(StaffRights rights, SettingsImportStore imports, SettingsImportDesk desk, TimeProvider clock) : IComponentHandler
{
    private const string ApplyRoute = "settings:apply";

    public string Route => ApplyRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake importId) => CustomId.Of(ApplyRoute, importId.ToString());

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = FileTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var number] || !Snowflake.TryParse(number, CultureInfo.InvariantCulture, out var id) ||
            imports.Find(id, interaction.Guild(), clock.Now()) is not { } import)
        {
            return Reply.Private(texts.PreviewGone);
        }

        return import is { AppliedBy: { } by, AppliedAt: { } at }
            ? Reply.Private(texts.AppliedBefore(by.UserMention(), at.Relative()))
            : await desk.ApplyAsync(interaction, import, cancellationToken);
    }
}
