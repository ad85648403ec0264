using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Opens the form of an item; of one that is built in it says why there is none, and offers a copy.</summary>
internal sealed class ItemEditor(GuildSettingsReader settings, BuiltInView builtInView)
{
    private const int LongestName = 80;

    /// <param name="interaction">Of staff.</param>
    /// <param name="item">Own or built in.</param>
    /// <param name="form">What else is asked for, of the item's kind; null for nothing.</param>
    public InteractionResponse Open(Interaction interaction, ShelfItem item, Func<Language, ContentForm>? form = null)
    {
        if (item.Own is not { } own)
        {
            var texts = ContentTexts.Both.In(interaction.Locale);
            var name = DisplayText.Escape(DisplayText.Shorten(item.Name.In(Languages.OfLocale(interaction.Locale)), LongestName));
            return Reply.Private(builtInView.Message(interaction, item, texts.CannotEditBuiltIn(item.Ref.Kind, name)));
        }

        var language = EditForm.LanguageOf(own, settings.Of(interaction.Guild(), interaction.GuildLocale).Language);
        return EditForm.Open(own, form?.Invoke(language) ?? new ContentForm(own.Entry.Kind, language), interaction.Locale);
    }
}
