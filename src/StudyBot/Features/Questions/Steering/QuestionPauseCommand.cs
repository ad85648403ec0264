using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question pause</c>: one schedule or all of them, for good or until a date.</summary>
internal sealed class QuestionPauseCommand(ScheduleDesk desk, ScheduleChanges changes) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question pause", Languages.Text("Pause questions", "질문을 잠시 멈춰요"))
    {
        Options =
        [
            desk.Option(Languages.Text("Which schedule (default: all)", "어느 일정 (기본: 전부)")),
            new(CommandOptionType.String, "until", Languages.Text("First date of questions again, e.g. March 10", "다시 시작할 날짜. 예: 3월 10일")) { MaxLength = 30 },
        ],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Pause(interaction)));

    private string Pause(CommandInteraction interaction)
    {
        var meant = desk.NamedOrAll(interaction, out var objection);
        if (objection is not null)
            return objection;
        var language = Languages.OfLocale(interaction.Locale);
        var texts = SteeringTexts.Both.In(language);
        var act = desk.Act(interaction);
        var today = desk.Today(interaction);
        LocalDate? resumesOn = null;
        if (interaction.Options.String("until") is { } typed)
        {
            if (TypedDate.JustPassed(typed, today) is { } passed)
                return TypedDateTexts.Both.In(language).WhichYear(passed);
            resumesOn = TypedDate.Read(typed, today);
            if (resumesOn is null)
                return texts.UnknownDate(DisplayText.Escape(typed));
            if (resumesOn <= today)
                return texts.PauseEndsTomorrow;
        }

        var changed = changes.Pause(act, [.. meant.Select(schedule => schedule.Id)], resumesOn).Select(schedule => schedule.Id).ToList();
        var (until, paused) = (resumesOn?.InWords(language, today), meant.ToLookup(schedule => changed.Contains(schedule.Id)));
        string?[] lines =
        [
            paused[true].Any() ? texts.Paused(Names(paused[true], language), until) : null,
            paused[false].Any() ? texts.PausedAlready(Names(paused[false], language), until) : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static IReadOnlyList<string> Names(IEnumerable<QuestionSchedule> schedules, Language language) =>
        [.. schedules.Select(schedule => DisplayText.Escape(ScheduleTexts.NameOf(schedule, language)))];
}
