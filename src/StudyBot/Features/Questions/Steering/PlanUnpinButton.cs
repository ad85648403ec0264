using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Leaves the date to chance again.</summary>
internal sealed class PlanUnpinButton(ScheduleDesk desk, UpcomingView view, QuestionPlans plans) : PlanPress(desk, view)
{
    public const string Unpin = "question:unpin";

    public override string Route => Unpin;

    protected override InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen) =>
        plans.Unpin(Act(interaction), schedule.Id, date) is not null
            ? Again(interaction, schedule, date, Texts(interaction).Unpinned(Words(interaction, date)))
            : null;
}
