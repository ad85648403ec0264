using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Opens a built-in item as a new one of the guild's own: <c>content:copy:kind:id</c>.</summary>
internal sealed class ContentCopyButton(StaffRights rights, ItemShelf shelf, GuildSettingsReader settings) : IComponentHandler
{
    private const string Copy = "content:copy";

    public string Route => Copy;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static Button To(ItemRef item, ContentTexts texts) =>
        new(CustomId.Of(Copy, item.Kind.Code(), item.Id), texts.CopyAndEdit) { Emoji = "✏️" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        if (interaction.CustomId.Arguments is not [var code, var id] || ItemKinds.OfCode(code) is not { } kind ||
            shelf.Find(interaction.Guild(), new ItemRef(kind, id)) is not { Own: null } item)
        {
            return new(Reply.Private(ContentTexts.Both.In(interaction.Locale).NoSuchItem));
        }

        var language = settings.Of(interaction.Guild(), interaction.GuildLocale).Language;
        var form = new ContentForm(kind, language) { CopyOf = ContentForm.KeyOf(item.Ref) };
        return new(new ShowModal(ContentModal.Of(form, FormValues.Of(shelf.EntryOf(item.Ref)!, language), interaction.Locale)));
    }
}
