using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>The form of a suggestion: <c>suggestion:submit:id:topic:level</c>. Can be forged.</summary>
/// <param name="Id">The suggestion's, for as long as it is a draft.</param>
/// <param name="Topic">A topic's id; null for none chosen.</param>
/// <param name="Level">Null for none chosen.</param>
internal sealed record SuggestForm(Snowflake Id, string? Topic, QuestionLevel? Level)
{
    public const string Submit = "suggestion:submit";

    private const string Prompt = "prompt";
    private const string Points = "points";
    private const string Answer = "answer";
    private const string Origin = "origin";
    private const string Credit = "credit";
    private const string No = "no";
    private const string Yes = "yes";

    /// <summary>Null for what <see cref="Modal"/> never wrote, and for what is no topic.</summary>
    public static SuggestForm? Read(CustomId customId, ContentLibrary builtIn) =>
        customId.Arguments is [var id, var topic, var level] && Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var known) &&
        (topic.Length == 0 || builtIn.QuestionTopics.Any(one => one.Id == topic))
            ? new SuggestForm(known, topic.Length > 0 ? topic : null, TopicAndLevel.LevelOf(level))
            : null;

    /// <param name="interaction">Opens it.</param>
    /// <param name="written">What its author wrote before; null for an empty form.</param>
    public ShowModal Modal(Interaction interaction, Suggestion? written)
    {
        var texts = SuggestionTexts.Both.In(interaction.Locale);
        var named = written?.Credit is not null;
        return new ShowModal(new Modal(
            CustomId.Of(Submit, Id.ToString(), Topic ?? "", TopicAndLevel.CodeOf(Level)),
            texts.FormTitle,
            Text(Prompt, texts.PromptLabel, texts.PromptPlaceholder, ContentLimits.Prompt, written?.Prompt) with { Required = true },
            Text(Points, texts.PointsLabel, texts.PointsPlaceholder, OwnLimits.MostKeyPoints * (ContentLimits.KeyPoint + 5), written?.KeyPoints),
            Text(Answer, texts.AnswerLabel, texts.AnswerPlaceholder, ContentLimits.LongestAnswer, written?.Answer),
            Text(Origin, texts.OriginLabel, texts.OriginPlaceholder, SuggestionLimits.Origin, written?.Origin) with { Description = texts.OriginDescription },
            new SelectInput(
                Credit,
                texts.CreditLabel,
                [
                    new SelectOption(texts.WithoutName, No, Default: !named),
                    new SelectOption(texts.WithName(CreditName.Of(interaction)), Yes, Default: named),
                ])));
    }

    /// <summary>The suggestion as the form brings it, unchecked.</summary>
    /// <param name="interaction">Its submission.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="now">When.</param>
    public Suggestion Written(ModalInteraction interaction, Snowflake guildId, Instant now)
    {
        return new Suggestion
        {
            Id = Id,
            GuildId = guildId,
            UserId = interaction.User.Id,
            Locale = interaction.Locale,
            Topic = Topic,
            Level = Level,
            Prompt = Field(Prompt),
            KeyPoints = Field(Points),
            Answer = Field(Answer),
            Origin = Field(Origin),
            Credit = interaction.Value(Credit) == Yes ? CreditName.Of(interaction) : null,
            SavedAt = now,
        };

        string Field(string name) => interaction.Fields.GetValueOrDefault(name, "");
    }

    // What somebody wrote is given back whole, even where it is too long.
    private static TextInput Text(string id, string label, string placeholder, int most, string? value) => new(id, label)
    {
        Paragraph = true,
        Required = false,
        Placeholder = placeholder,
        MaxLength = Math.Max(most, value?.Length ?? 0),
        Value = value is { Length: > 0 } ? value : null,
    };
}
