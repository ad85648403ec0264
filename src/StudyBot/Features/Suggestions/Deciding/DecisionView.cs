using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>A suggestion as staff look at it: on a message of its own, or at a place in the queue.</summary>
internal sealed class DecisionView(SuggestionQueue queue, GuildLibraries libraries, ContentLibrary builtIn, GuildSettingsReader settings)
{
    /// <summary>What staff are told when it arrives, in the guild's language.</summary>
    public OutgoingMessage Arrival(Suggestion suggestion, GuildSettings guild)
    {
        var texts = DecisionTexts.Both.In(guild.Language);
        var head = texts.Arrived(suggestion.UserId.UserMention(), suggestion.SentAt ?? suggestion.SavedAt);
        var message = Message(suggestion, head, guild.Language, guild.Language, queue: null);
        return message with { Content = $"{message.Content}\n-# {texts.SeeAll}" };
    }

    /// <param name="guildId">Whose queue.</param>
    /// <param name="locale">The guild's Discord locale.</param>
    /// <param name="reader">The language of whoever looks.</param>
    /// <param name="place">From 0; beyond the end, the last.</param>
    /// <param name="notice">Above it; null for none.</param>
    public OutgoingMessage Queue(Snowflake guildId, string? locale, Language reader, int place, string? notice = null)
    {
        var texts = DecisionTexts.Both.In(reader);
        if (queue.At(guildId, place) is not { } at)
            return new OutgoingMessage { Content = Lines(notice, texts.NothingWaits), Embeds = [], Components = [] };
        var suggestion = at.Suggestion;
        var head = texts.Waiting(at.Place + 1, at.Count, suggestion.UserId.UserMention(), suggestion.SentAt ?? suggestion.SavedAt);
        var message = Message(suggestion, Lines(notice, head), reader, settings.Of(guildId, locale).Language, at.Place);
        return at.Count == 1 ? message : message with { Components = [.. message.Components!, Turn(at, texts)] };
    }

    /// <summary>The same once it was decided, wherever that was; null while it waits.</summary>
    public OutgoingMessage? Settled(Suggestion suggestion, GuildSettings guild) => suggestion.State switch
    {
        SuggestionState.Waiting => null,
        SuggestionState.Withdrawn => Outcome(suggestion, guild.Language),
        _ => Outcome(suggestion, guild.Language) with { Embeds = Card(suggestion, guild.Language) },
    };

    /// <summary>What became of it. Its own words go when its author took them back; else they stay as they are.</summary>
    public static OutgoingMessage Outcome(Suggestion suggestion, Language reader) => new()
    {
        Content = OutcomeText(suggestion, reader),
        Embeds = suggestion.State == SuggestionState.Withdrawn ? [] : null,
        Components = [],
    };

    public static string OutcomeText(Suggestion suggestion, Language reader) => Lines(
        DecisionTexts.Both.In(reader).Outcome(suggestion),
        SuggestionTexts.Both.In(reader).ReasonOf(suggestion) is { } reason ? $"-# {reason}" : null);

    private static string Lines(params string?[] lines) => string.Join('\n', lines.OfType<string>());

    private OutgoingMessage Message(Suggestion suggestion, string head, Language reader, Language guild, int? queue)
    {
        var texts = DecisionTexts.Both.In(reader);
        var missing = SuggestionRules.Missing(suggestion, guild, builtIn);
        return new OutgoingMessage
        {
            Content = Lines(
                head,
                $"-# {(suggestion.Credit is { } name ? texts.Named(DisplayText.Escape(name)) : texts.Unnamed)}",
                missing.Count > 0 ? $"-# {texts.StillMissing(missing)}" : null),
            Embeds = Card(suggestion, reader),
            Components = [new ActionRow([.. Buttons(new SuggestionPlace(suggestion.Id, queue), missing.Count == 0, texts)])],
        };
    }

    private IReadOnlyList<Embed> Card(Suggestion suggestion, Language reader) =>
        SuggestionCard.Of(suggestion, libraries.Of(suggestion.GuildId), reader, DecisionTexts.Both.In(reader).SimilarTo);

    private static IEnumerable<Button> Buttons(SuggestionPlace place, bool complete, DecisionTexts texts)
    {
        if (complete)
            yield return ApproveButton.To(place, texts);
        yield return CompleteButton.To(place, complete, texts);
        yield return DeclineButton.To(place, texts);
    }

    private static ActionRow Turn(Queued at, DecisionTexts texts) => new(
        new Button(QueueButton.To(at.Place - 1), texts.Previous) { Emoji = "◀️", Disabled = at.Place == 0 },
        new Button(QueueButton.To(at.Place + 1), texts.Next) { Emoji = "▶️", Disabled = at.Place == at.Count - 1 });
}
