using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Feedback;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Advice as messages, wholly in the language of the trail.</summary>
internal sealed class AdviceView(AdviceShelf shelf, AdviceStore store, FeedbackRow feedback)
{
    /// <summary>Advice for one member, with everything that they can do with it.</summary>
    /// <param name="interaction">Who sees it, and where.</param>
    /// <param name="item">What to show.</param>
    /// <param name="trail">How they came to it.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    /// <param name="shared">Whether it has just been shared from here.</param>
    public OutgoingMessage Message(Interaction interaction, AdviceItem item, AdviceTrail trail, string? notice = null, bool shared = false)
    {
        var items = shelf.Items(trail, interaction);
        var position = items.TakeWhile(candidate => candidate.Id != item.Id).Count() + 1;
        var embed = AdviceCard.Of(item, trail.Language);
        if (trail.Search.Length > 0 && position <= items.Count)
        {
            var texts = AdviceTexts.Both.In(trail.Language);
            embed = embed with { Author = new EmbedAuthor(texts.Position(trail.Search, position, items.Count)) };
        }

        var message = new OutgoingMessage
        {
            // An edit must take an earlier notice away.
            Content = notice ?? shelf.Without(trail, interaction) ?? "",
            Embeds = [embed],
            Components = [Buttons(interaction, item, trail, Next(trail, item, position, items.Count), shared)],
        };
        return feedback.Below(message, interaction.GuildId, interaction.User.Id, new ItemRef(ItemKind.Advice, item.Id), trail.Language);
    }

    /// <summary>Advice for a channel; whoever wants to keep it opens a copy of their own.</summary>
    public static OutgoingMessage Shared(AdviceItem item, Snowflake by, Language language)
    {
        var texts = AdviceTexts.Both.In(language);
        var other = language.Other();
        var open = new Button(new AdviceTrail(language).To(AdviceOpenButton.Open, item), texts.Open) { Emoji = "📖" };
        var copy = new Button(new AdviceTrail(other).To(AdviceCopyButton.Copy, item), other.OwnName()) { Emoji = "🌐" };
        return new OutgoingMessage
        {
            Content = texts.SharedBy(by.UserMention()),
            Embeds = [AdviceCard.Of(item, language)],
            Components = [item.Text.Differs ? new ActionRow(open, copy) : new ActionRow(open)],
        };
    }

    /// <summary>A sentence and topics to go on with.</summary>
    public OutgoingMessage Topics(Interaction interaction, string sentence, IReadOnlyList<Topic> topics, AdviceTrail trail)
    {
        var buttons = topics.SelectMany(topic => Topic(interaction, topic, trail with { TopicId = topic.Id, Search = "", Saved = false }));
        return new OutgoingMessage { Content = sentence, Components = [new ActionRow([.. buttons])] };
    }

    /// <summary>A sentence and a way to the matches in all topics.</summary>
    /// <param name="sentence">Says how many there are.</param>
    /// <param name="found">One or more, best first.</param>
    /// <param name="everywhere">Without a topic.</param>
    public static OutgoingMessage Elsewhere(string sentence, IReadOnlyList<AdviceItem> found, AdviceTrail everywhere)
    {
        // After the last match comes the first.
        var button = new Button(
            everywhere.To(AdviceNextButton.Next, found[^1]), AdviceTexts.Both.In(everywhere.Language).SearchAllTopics, ButtonStyle.Primary);
        return new OutgoingMessage { Content = sentence, Components = [new ActionRow(button with { Emoji = "🔎" })] };
    }

    private IEnumerable<Button> Topic(Interaction interaction, Topic topic, AdviceTrail trail)
    {
        // The button leads to what comes after an item; the topic's last is as good as any to begin with.
        if (shelf.Items(trail, interaction) is [.., var last])
            yield return new Button(trail.To(AdviceNextButton.Next, last), topic.Name.In(trail.Language));
    }

    private static Button Next(AdviceTrail trail, AdviceItem item, int position, int count)
    {
        var texts = AdviceTexts.Both.In(trail.Language);
        if (trail.Saved)
            return new Button(trail.To(SavedAdvicePageButton.Page, SavedAdviceView.PageOf(position, count)), texts.BackToSaved) { Emoji = "◀️" };
        var label = trail.Search.Length == 0 ? texts.Another : position < count ? texts.NextMatch : texts.FirstMatch;
        return new Button(trail.To(AdviceNextButton.Next, item), label, ButtonStyle.Primary)
        {
            Disabled = count == 1 && position == 1,
        };
    }

    private ActionRow Buttons(Interaction interaction, AdviceItem item, AdviceTrail trail, Button next, bool shared)
    {
        var texts = AdviceTexts.Both.In(trail.Language);
        var save = store.IsSaved(interaction.User.Id, item.Id)
            ? new Button(trail.To(AdviceUnsaveButton.Unsave, item), texts.IsSaved, ButtonStyle.Success) { Emoji = "⭐" }
            : new Button(trail.To(AdviceSaveButton.Save, item), texts.Save) { Emoji = "⭐" };
        var buttons = new List<Button> { next, save };
        if (interaction.GuildId is not null)
            buttons.Add(new Button(trail.To(AdviceShareButton.Share, item), shared ? texts.IsShared : texts.Share) { Emoji = "📣", Disabled = shared });
        if (item.Text.Differs)
            buttons.Add(new Button(trail.To(AdviceLanguageButton.Language, item), trail.Language.Other().OwnName()) { Emoji = "🌐" });
        return new ActionRow(buttons);
    }
}
