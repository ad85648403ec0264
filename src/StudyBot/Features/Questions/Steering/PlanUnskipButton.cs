using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Features.Questions.Steering;

/// <summary>A question on the date after all.</summary>
internal sealed class PlanUnskipButton(ScheduleDesk desk, UpcomingView view, QuestionPlans plans) : PlanPress(desk, view)
{
    public const string Unskip = "question:unskip";

    public override string Route => Unskip;

    protected override InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen) =>
        plans.Skip(Act(interaction), schedule.Id, date, skips: false) is not null
            ? Again(interaction, schedule, date, Texts(interaction).Unskipped(Words(interaction, date)))
            : null;
}
