using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>
/// What every button below the next questions does first: the rights, and what its custom id says,
/// <c>question:verb:schedule:date:question</c>. The last is the key of the question that staff saw.
/// </summary>
internal abstract class PlanPress(ScheduleDesk desk, UpcomingView view) : IComponentHandler
{
    public abstract string Route { get; }

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(string route, QuestionSchedule schedule, PlannedQuestion planned) => CustomId.Of(
        route,
        schedule.Id.ToString(CultureInfo.InvariantCulture),
        LocalDatePattern.Iso.Format(planned.Date),
        KeyOf(planned.Plan.QuestionId));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) => new(Press(interaction));

    /// <summary>Null when the date no longer brings what staff saw.</summary>
    /// <param name="interaction">By staff.</param>
    /// <param name="schedule">Of the guild.</param>
    /// <param name="date">May be any date at all.</param>
    /// <param name="seen">Whether a question is the one that staff saw.</param>
    protected abstract InteractionResponse? Press(
        ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, Func<string?, bool> seen);

    /// <summary>The list anew, below what came of the press.</summary>
    protected UpdateMessage Again(ComponentInteraction interaction, QuestionSchedule schedule, LocalDate date, string head) =>
        new(view.Message(schedule, date, interaction.Locale, head));

    protected StaffAct Act(ComponentInteraction interaction) => desk.Act(interaction);

    protected static SteeringTexts Texts(ComponentInteraction interaction) => SteeringTexts.Both.In(interaction.Locale);

    protected string Words(ComponentInteraction interaction, LocalDate date) =>
        date.InWords(Languages.OfLocale(interaction.Locale), desk.Today(interaction));

    private InteractionResponse Press(ComponentInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        if (interaction.CustomId.Arguments is not [var number, var iso, var key] || desk.Find(interaction, number) is not { } schedule ||
            LocalDatePattern.Iso.Parse(iso) is not { Success: true } date)
        {
            return Again(interaction, desk.All(interaction)[0], default, Texts(interaction).NotAheadAnyMore);
        }

        return Press(interaction, schedule, date.Value, id => KeyOf(id) == key)
            ?? Again(interaction, schedule, date.Value, Texts(interaction).NotAheadAnyMore);
    }

    private static string KeyOf(string? questionId) => questionId is null ? "-" : ContentKey.Of(questionId);
}
