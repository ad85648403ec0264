using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Takes an item away or brings it back, and says so with a way back.</summary>
internal sealed class OfferReply(WithdrawalStore store, ItemShelf shelf, GuildLibraries libraries, ItemView view, BuiltInView builtInView, TimeProvider clock)
{
    private const int LongestName = 80;

    public OutgoingMessage Retire(Interaction interaction, ShelfItem item, ListPlace? back = null)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var outcome = store.Retire(Actor.Of(interaction, clock), item);
        var notice = outcome switch
        {
            ShelfOutcome.Done => texts.Retired(item.Ref.Kind, Name(interaction, item)),
            ShelfOutcome.AlreadySo => texts.AlreadyRetired(Name(interaction, item)),
            _ => texts.LastQuestion,
        };
        return Message(interaction, item, notice, back);
    }

    public OutgoingMessage Restore(Interaction interaction, ShelfItem item, ListPlace? back = null)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var done = store.Restore(Actor.Of(interaction, clock), item) == ShelfOutcome.Done;
        var notice = done ? texts.Restored(item.Ref.Kind, Name(interaction, item)) : texts.AlreadyOffered(Name(interaction, item));
        var restsWithTopic = shelf.Find(interaction.Guild(), item.Ref) is { IsOffered: false };
        return Message(interaction, item, restsWithTopic ? texts.RestsWithTopic(Name(interaction, item)) : notice, back);
    }

    private OutgoingMessage Message(Interaction interaction, ShelfItem item, string notice, ListPlace? back)
    {
        if (libraries.OwnOf(interaction.Guild()).Find(item.Ref.Id) is { } own)
            return view.Message(interaction, own, Languages.OfLocale(interaction.Locale), notice, back);
        return new OutgoingMessage { Content = notice, Embeds = [], Components = [builtInView.Buttons(interaction, item, back)] };
    }

    private static string Name(Interaction interaction, ShelfItem item) =>
        DisplayText.Escape(DisplayText.Shorten(item.Name.In(Languages.OfLocale(interaction.Locale)), LongestName));
}
