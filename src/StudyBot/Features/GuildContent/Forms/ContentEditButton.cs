using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Opens one language of an own item, there or still to be written.</summary>
internal sealed class ContentEditButton(StaffRights rights, GuildLibraries libraries) : IComponentHandler
{
    private const string EditRoute = "content:edit";

    public string Route => EditRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId To(string itemId, Language language) => CustomId.Of(EditRoute, itemId, language.Code());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        return interaction.CustomId.Arguments is [var id, var language] && libraries.OwnOf(interaction.Guild()).Find(id) is { } item
            ? new(EditForm.Open(item, new ContentForm(item.Entry.Kind, Languages.OfCode(language)), interaction.Locale))
            : new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
    }
}
