using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Which of several schedules posts now.</summary>
internal sealed class QuestionPostSelect(ScheduleDesk desk, HandPost post) : IComponentHandler
{
    private const string PostRoute = "question:post";

    public static CustomId Id { get; } = CustomId.Of(PostRoute);

    public string Route => PostRoute;

    public Deferral Deferral => Deferral.Update;

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var typed = interaction.Values is [var value] ? value : "";
        var sentence = desk.Find(interaction, typed) is { } schedule
            ? await post.PostAsync(interaction, schedule, cancellationToken)
            : ScheduleDesk.Unknown(interaction, typed);
        return new UpdateMessage(OutgoingMessage.Text(sentence) with { Components = [] });
    }
}
