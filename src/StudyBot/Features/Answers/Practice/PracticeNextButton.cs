using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Practice;

/// <summary>Another question, in place of the one that is shown.</summary>
internal sealed class PracticeNextButton(PracticeView view, GuildLibraries libraries) : IComponentHandler
{
    private const string Another = "question:another";

    public string Route => Another;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Question shown, string? topicId) => CustomId.Of(Another, ContentKey.Of(shown.Id), topicId ?? "");

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var library = libraries.Of(interaction.Guild());
        // Both can be forged; what is unknown is as if it were not there.
        var shown = interaction.CustomId.Arguments.Count > 0 ? library.FindQuestionByKey(interaction.CustomId.Arguments[0]) : null;
        var topic = interaction.CustomId.Arguments is [_, var id] ? library.QuestionTopics.FirstOrDefault(known => known.Id == id) : null;
        var message = view.Random(interaction, topic?.Id, shown?.Id);
        return new(interaction.Turn(message));
    }
}
