using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Nothing on the date.</summary>
internal sealed class PlanSkipButton(ScheduleDesk desk, UpcomingView view, QuestionPlans plans) : PlanPress(desk, view)
{
    public const string Skip = "question:skip";

    public override string Route => Skip;

    protected override InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen) =>
        plans.Skip(Act(interaction), schedule.Id, date, skips: true) is not null
            ? Again(interaction, schedule, date, Texts(interaction).Skipped(Words(interaction, date)))
            : null;
}
