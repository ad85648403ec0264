using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Below a notice of trouble: tries at once, once the trouble is mended.</summary>
internal sealed class QuestionPostButton(ScheduleDesk desk, HandPost post) : IComponentHandler
{
    private const string PostRoute = "question:postnow";

    public string Route => PostRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(QuestionSchedule schedule) => CustomId.Of(PostRoute, schedule.Id.ToString(CultureInfo.InvariantCulture));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var typed = interaction.CustomId.Arguments is [var number] ? number : "";
        return Reply.Private(desk.Find(interaction, typed) is { } schedule
            ? await post.PostAsync(interaction, schedule, cancellationToken)
            : ScheduleDesk.Unknown(interaction, typed));
    }
}
