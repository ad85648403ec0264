using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>The form of an item that is there.</summary>
internal static class EditForm
{
    /// <summary>With the item's words in it, and with what tells later whether somebody changed them meanwhile.</summary>
    public static ShowModal Open(OwnItem item, ContentForm form, string locale)
    {
        var values = FormValues.Of(item.Entry, form.Language);
        var whole = form with { ItemId = item.Id, Revision = item.Revision, Prints = FieldPrints.Of(form.Kind, values) };
        return new ShowModal(ContentModal.Of(whole, values, locale));
    }

    /// <summary>The preferred one if the item has it; else the one that it has.</summary>
    public static Language LanguageOf(OwnItem item, Language preferred) =>
        FormValues.Of(item.Entry, preferred).Count > 0 ? preferred : preferred.Other();
}
