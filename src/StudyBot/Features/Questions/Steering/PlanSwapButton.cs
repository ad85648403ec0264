using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Another question for the date.</summary>
internal sealed class PlanSwapButton(ScheduleDesk desk, UpcomingView view, QuestionPlans plans) : PlanPress(desk, view)
{
    public const string Swap = "question:swap";

    public override string Route => Swap;

    protected override InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen) =>
        plans.Swap(Act(interaction), schedule.Id, date, seen) is { } swapped
            ? Again(
                interaction, schedule, date,
                seen(swapped.Plan.QuestionId) ? Texts(interaction).NoOtherQuestion : Texts(interaction).Swapped(Words(interaction, date)))
            : null;
}
