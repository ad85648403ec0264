using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

/// <summary>The best of what <c>/question show</c> found by words; the menu stays, so that one can look at several.</summary>
internal sealed class QuestionShowSelect(PracticeView view, GuildLibraries libraries) : IComponentHandler
{
    private const string FoundRoute = "question:found";

    public string Route => FoundRoute;

    public Deferral Deferral => Deferral.Update;

    /// <summary>A question's message with the menu of all that was found; without, when it was the only one.</summary>
    /// <param name="message">Of the first.</param>
    /// <param name="found">Best first.</param>
    /// <param name="language">The reader's.</param>
    public static OutgoingMessage Below(OutgoingMessage message, IReadOnlyList<Question> found, Language language)
    {
        if (found.Count < 2)
            return message;
        var options = found.Take(DiscordLimits.Choices).Select((question, index) => new SelectOption(
            DisplayText.Shorten(PromptLine.Of(question.Text.In(language).Prompt), DiscordLimits.ChoiceText),
            ContentKey.Of(question.Id),
            $"{question.Topic.Name.In(language)} · {ItemWords.Name(question.Level).In(language)}",
            Default: index == 0)).ToList();
        var menu = new StringSelect(CustomId.Of(FoundRoute), options) { Placeholder = PracticeTexts.Both.In(language).OthersFound };
        return message with { Components = [.. message.Components ?? [], new ActionRow(menu)] };
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var key = interaction.Values is [var value] ? value : "";
        // The value can be forged, and a question can be retired while the menu stands.
        if (libraries.Of(interaction.Guild()).FindQuestionByKey(key) is not { } question)
            return new(Reply.Private(PracticeTexts.Both.In(interaction.Locale).NotThereAnyMore));
        var message = view.Of(interaction, question);
        var menu = interaction.Message.Components.Where(row => row.Components is [StringSelect select] && select.CustomId.Route == FoundRoute);
        return new(interaction.Turn(message with { Components = [.. message.Components ?? [], .. menu.Select(row => Chosen(row, key))] }));
    }

    private static ActionRow Chosen(ActionRow row, string key)
    {
        var select = (StringSelect)row.Components[0];
        return new ActionRow(select with { Options = [.. select.Options.Select(option => option with { Default = option.Value == key })] });
    }
}
