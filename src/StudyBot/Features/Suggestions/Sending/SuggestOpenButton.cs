using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Opens an empty form: <c>suggestion:open:topic:level</c>.</summary>
internal sealed class SuggestOpenButton(ContentLibrary builtIn) : IComponentHandler
{
    private const string OpenRoute = "suggestion:open";

    public string Route => OpenRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    /// <param name="form">Without an id of its own yet.</param>
    /// <param name="texts">The member's.</param>
    public static Button To(SuggestForm form, SuggestionTexts texts) =>
        new(CustomId.Of(OpenRoute, form.Topic ?? "", TopicAndLevel.CodeOf(form.Level)), texts.SuggestOne, ButtonStyle.Primary) { Emoji = "📮" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (topic, level) = interaction.CustomId.Arguments is [var known, var code] ? (known, code) : ("", "");
        var form = new SuggestForm(
            interaction.Id, builtIn.QuestionTopics.FirstOrDefault(one => one.Id == topic)?.Id, TopicAndLevel.LevelOf(level));
        return new(form.Modal(interaction, written: null));
    }
}
