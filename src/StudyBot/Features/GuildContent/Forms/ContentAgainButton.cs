using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Opens a form again as its author left it.</summary>
internal sealed class ContentAgainButton(StaffRights rights, ContentDraftStore drafts) : IComponentHandler
{
    private const string AgainRoute = "content:again";

    public string Route => AgainRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId To(Snowflake draftId) => CustomId.Of(AgainRoute, draftId.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var draft = interaction.CustomId.Arguments is [var id] && Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var draftId)
            ? drafts.Find(draftId, interaction.Guild(), interaction.User.Id)
            : null;
        return draft is not null && CustomId.TryParse(draft.Form, out var customId) && ContentForm.Read(customId) is { } form
            ? new(new ShowModal(ContentModal.Of(form, draft.Values, interaction.Locale)))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).DraftGone));
    }
}
