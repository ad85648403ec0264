using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions.Sending;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>The form in which staff make a question of a suggestion: all that a question must have.</summary>
internal static class CompleteForm
{
    public const string Save = "suggestion:save";

    private const string Prompt = "prompt";
    private const string Points = "points";
    private const string Answer = "answer";
    private const string Topic = "topic";
    private const string Level = "level";
    private const int MostOptions = 25;

    public static Modal Of(SuggestionPlace place, Suggestion suggestion, ContentLibrary builtIn, string locale)
    {
        var language = Languages.OfLocale(locale);
        var texts = DecisionTexts.Both.In(language);
        var names = DraftTexts.Both.In(language);
        var topics = builtIn.QuestionTopics.Take(MostOptions)
            .Select(topic => new SelectOption(topic.Name.In(language), topic.Id, Default: topic.Id == suggestion.Topic));
        var levels = Enum.GetValues<QuestionLevel>().Select(level => new SelectOption(
            QuestionCardTexts.Both.In(language).Level(level), TopicAndLevel.CodeOf(level), Default: level == suggestion.Level));
        return new Modal(
            place.To(Save),
            texts.EditTitle,
            Text(Prompt, names.Name(DraftField.Prompt), ContentLimits.Prompt, suggestion.Prompt),
            Text(Points, SuggestionTexts.Both.In(language).PointsEach, OwnLimits.MostKeyPoints * (ContentLimits.KeyPoint + 5), suggestion.KeyPoints),
            Text(Answer, names.Name(DraftField.Answer), ContentLimits.LongestAnswer, suggestion.Answer),
            new SelectInput(Topic, texts.TopicLabel, [.. topics]),
            new SelectInput(Level, texts.LevelLabel, [.. levels]));
    }

    /// <summary>The suggestion as staff filled it in, unchecked.</summary>
    public static Suggestion Written(ModalInteraction interaction, Suggestion suggestion) => suggestion with
    {
        Prompt = interaction.Fields.GetValueOrDefault(Prompt, ""),
        KeyPoints = interaction.Fields.GetValueOrDefault(Points, ""),
        Answer = interaction.Fields.GetValueOrDefault(Answer, ""),
        Topic = interaction.Value(Topic),
        Level = TopicAndLevel.LevelOf(interaction.Value(Level)),
    };

    // What somebody wrote is given back whole, even where it is too long.
    private static TextInput Text(string id, string label, int most, string value) => new(id, label)
    {
        Paragraph = true,
        MaxLength = Math.Max(most, value.Length),
        Value = value.Length > 0 ? value : null,
    };
}
