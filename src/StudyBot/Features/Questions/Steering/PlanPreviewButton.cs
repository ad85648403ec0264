using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>The post as it will look, for whoever asked.</summary>
internal sealed class PlanPreviewButton(ScheduleDesk desk, UpcomingView view, QuestionPlans plans, QuestionPost post) : PlanPress(desk, view)
{
    public const string Preview = "question:preview";

    public override string Route => Preview;

    protected override InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen) =>
        plans.Upcoming(schedule.Key).FirstOrDefault(one => one.Date == date && seen(one.Plan.QuestionId)) is { Question: { } question }
            ? Reply.Private(post.Preview(schedule, date, question, Texts(interaction).PreviewHead(Words(interaction, date))))
            : null;
}
