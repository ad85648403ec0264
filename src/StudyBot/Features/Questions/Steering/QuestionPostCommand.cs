using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question post</c>: today's question at once. It takes the day's slot, so that it cannot come twice.</summary>
internal sealed class QuestionPostCommand(ScheduleDesk desk, HandPost post) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question post", Languages.Text("Post today's question now", "오늘 질문을 지금 올려요"))
    {
        Options = [desk.Option(Languages.Text("Which schedule", "어느 일정"))],
        ForStaff = true,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        if (desk.Named(interaction, out var objection) is { } schedule)
            return Reply.Private(await post.PostAsync(interaction, schedule, cancellationToken));
        return objection is not null ? Reply.Private(objection) : Reply.Private(Ask(interaction));
    }

    private OutgoingMessage Ask(CommandInteraction interaction)
    {
        var texts = SteeringTexts.Both.In(interaction.Locale);
        return new OutgoingMessage
        {
            Content = texts.WhichToPost,
            Components = [ScheduleSelect.Row(QuestionPostSelect.Id, desk.All(interaction), chosen: null, interaction.Locale)],
        };
    }
}
