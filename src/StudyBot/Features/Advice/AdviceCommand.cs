using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary><c>/advice</c>: one piece of advice, seen by the member alone.</summary>
internal sealed class AdviceCommand(
    GuildLibraries libraries, AdviceShelf shelf, AdviceView view, SavedAdviceView savedView, AdviceStore store, TimeProvider clock) : IChatInputCommand
{
    private const int TopicsOffered = 3;
    private const char ZeroWidthJoiner = '\u200D';

    public CommandSpec Spec { get; } = new(
        "advice", Languages.Text("Career advice worth two minutes", "2분이면 읽는 커리어 조언을 봐요"))
    {
        Options =
        [
            new(CommandOptionType.String, "topic", Languages.Text("Only advice on this topic", "이 주제의 조언만"))
            {
                Autocomplete = (interaction, _) => new(AdviceTopics.Suggest(libraries.Of(interaction.GuildId), interaction.Typed)),
            },
            new(CommandOptionType.String, "search", Languages.Text("Words to look for, in Korean or English", "찾을 낱말 (한국어, 영어)"))
            {
                MinLength = 1,
                MaxLength = AdviceTrail.LongestTerm,
            },
            new(CommandOptionType.Boolean, "saved", Languages.Text("The advice you saved", "내가 저장한 조언만")),
        ],
        InDirectMessages = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Answer(interaction));

    private Reply Answer(CommandInteraction interaction)
    {
        var texts = AdviceTexts.Both.In(interaction.Locale);
        var trail = new AdviceTrail(Languages.OfLocale(interaction.Locale)) { Saved = interaction.Options.Boolean("saved") ?? false };
        if (trail.Saved && !shelf.HasSaved(interaction))
            return Reply.Private(texts.NothingSaved);
        if (!trail.Saved && libraries.Of(interaction.GuildId).Advice.Count == 0)
            return Reply.Private(texts.LibraryIsEmpty);
        if (interaction.Options.String("topic") is { } typedTopic)
        {
            if (AdviceTopics.Find(libraries.Of(interaction.GuildId), typedTopic) is not { } topic)
                return Near(interaction, typedTopic, NotOffered(interaction, typedTopic, trail, texts), trail);
            trail = trail with { TopicId = topic.Id };
        }

        if (interaction.Options.String("search") is not { } typed)
            return Open(interaction, trail, texts);
        trail = trail with { Search = AdviceTrail.Term(typed) };
        var found = trail.Search.Length > 0 && (trail.Saved || shelf.Items(trail, interaction).Count > 0);
        return found ? Open(interaction, trail, texts) : NotFound(interaction, typed, trail, texts);
    }

    /// <summary>A topic that the server switched off is there all the same.</summary>
    private string NotOffered(CommandInteraction interaction, string typed, AdviceTrail trail, AdviceTexts texts) =>
        TopicFinder.Find(libraries.Of(interaction.GuildId).AdviceTopics, typed) is { } off
            ? texts.TopicIsOff(off.Name.In(trail.Language))
            : texts.UnknownTopic(Shown(typed));

    /// <summary>A topic may be all that stands between the member and what they look for.</summary>
    private Reply NotFound(CommandInteraction interaction, string typed, AdviceTrail trail, AdviceTexts texts)
    {
        var everywhere = trail with { TopicId = null };
        if (trail is { TopicId: { } topicId, Search.Length: > 0 } && AdviceTopics.Find(libraries.Of(interaction.GuildId), topicId) is { } topic &&
            shelf.Items(everywhere, interaction) is { Count: > 0 } found)
        {
            var sentence = texts.NothingInTopic(Shown(typed), topic.Name.In(trail.Language), found.Count);
            return Reply.Private(AdviceView.Elsewhere(sentence, found, everywhere));
        }

        return Near(interaction, typed, texts.NothingFound(Shown(typed), canBeShorter: trail.Search.Length > 1), trail);
    }

    private Reply Open(CommandInteraction interaction, AdviceTrail trail, AdviceTexts texts)
    {
        if (trail.Saved)
            return Reply.Private(savedView.Message(interaction, trail, page: 0));
        if (shelf.Next(trail, interaction, after: null) is not { } item)
            return Reply.Private(texts.LibraryIsEmpty);
        store.MarkSeen(interaction.User.Id, item.Id, clock.Now());
        return Reply.Private(view.Message(interaction, item, trail));
    }

    /// <summary>What to do instead, with buttons that do it.</summary>
    private Reply Near(CommandInteraction interaction, string typed, string sentence, AdviceTrail trail) => Reply.Private(
        view.Topics(interaction, sentence, AdviceTopics.Near(libraries.Of(interaction.GuildId), typed, TopicsOffered), trail));

    /// <summary>A member's own words, without what Markdown would make of them, and not too many.</summary>
    private static string Shown(string typed)
    {
        var bare = string.Concat(typed.Where(c => !char.IsControl(c) && !IsZeroWidth(c) && c != '`')).Trim().Trim(ZeroWidthJoiner);
        var signs = new StringInfo(bare);
        return signs.LengthInTextElements switch
        {
            0 => "…",
            > AdviceTrail.LongestTerm => $"{signs.SubstringByTextElements(0, AdviceTrail.LongestTerm)}…",
            _ => bare,
        };
    }

    /// <summary>What joins emoji is no picture of its own, but without it one falls into several.</summary>
    private static bool IsZeroWidth(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != ZeroWidthJoiner;
}
