using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question resume</c>: ends a pause, and says when the next questions come.</summary>
internal sealed class QuestionResumeCommand(ScheduleDesk desk, ScheduleChanges changes, QuestionForecast forecast, SchedulerSignal scheduler)
    : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question resume", Languages.Text("Resume paused questions", "멈춘 질문을 다시 시작해요"))
    {
        Options = [desk.Option(Languages.Text("Which schedule (default: all)", "어느 일정 (기본: 전부)"))],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Resume(interaction)));

    private string Resume(CommandInteraction interaction)
    {
        var meant = desk.NamedOrAll(interaction, out var objection);
        if (objection is not null)
            return objection;
        var language = Languages.OfLocale(interaction.Locale);
        var texts = SteeringTexts.Both.In(language);
        var resumed = changes.Resume(desk.Act(interaction), [.. meant.Select(schedule => schedule.Id)]);
        if (resumed.Count == 0)
            return texts.NothingPaused;
        scheduler.Wake();
        var names = resumed.Select(schedule => DisplayText.Escape(ScheduleTexts.NameOf(schedule, language))).ToList();
        return string.Join('\n', resumed.Zip(names).Select(one => Next(one.First, one.Second, language)).Prepend(texts.Resumed(names)));
    }

    /// <summary>When its next question comes, or why none will.</summary>
    private string Next(QuestionSchedule schedule, string name, Language language) =>
        forecast.Next(schedule) is { } date ? SteeringTexts.Both.In(language).NextComes(name, date.At)
        : $"**{name}** {QuestionSilenceTexts.Both.In(language).Why(forecast.Silence(schedule), schedule.Weekdays)}";
}
