using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary><c>/question pin</c>: a question of staff's choice on a date.</summary>
internal sealed class QuestionPinCommand(
    ScheduleDesk desk, QuestionPlans plans, QuestionHistory history, UpcomingView view, GuildLibraries libraries)
    : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question pin", Languages.Text("Put a question on a date", "원하는 질문을 날짜에 정해 둬요"))
    {
        Options =
        [
            new(CommandOptionType.String, "question", Languages.Text("Type some of its words", "질문의 낱말을 적어 보세요"))
            {
                Required = true,
                MaxLength = 100,
                Autocomplete = (interaction, _) => ValueTask.FromResult(
                    desk.Refusal(interaction) is null ? QuestionChoices.Suggest(libraries.Of(interaction.GuildId), interaction.Typed) : []),
            },
            new(CommandOptionType.String, "date", Languages.Text("Which date, e.g. March 10", "날짜. 예: 3월 10일"))
            {
                Required = true,
                MaxLength = 30,
                Autocomplete = (interaction, _) => ValueTask.FromResult(Dates(desk, plans, interaction)),
            },
            desk.Option(Languages.Text("Which schedule (default: the first)", "어느 일정 (기본: 첫 번째)")),
        ],
        ForStaff = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Pin(interaction)));

    private OutgoingMessage Pin(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var language = Languages.OfLocale(interaction.Locale);
        var texts = SteeringTexts.Both.In(language);
        var schedule = desk.Named(interaction, out var unknown) ?? desk.All(interaction)[0];
        if (unknown is not null)
            return OutgoingMessage.Text(unknown);
        if (libraries.Of(interaction.GuildId).Questions.FirstOrDefault(question => question.Id == interaction.Options.String("question")) is not { } question)
            return OutgoingMessage.Text(texts.UnknownQuestion);
        var act = desk.Act(interaction);
        var today = desk.Today(interaction);
        if (Date(interaction.Options.String("date") ?? "", schedule, today, language, out var objection) is not { } date)
            return OutgoingMessage.Text(objection);
        var pinning = plans.Pin(act, schedule.Id, date, question.Id);
        if (pinning.Elsewhere is { } other)
            return OutgoingMessage.Text(texts.PinnedElsewhere(other.InWords(language, today)));
        if (pinning.Planned is null)
            return OutgoingMessage.Text(texts.NoDateOfSchedule(date.InWords(language, today), QuestionPlans.DaysAhead));
        var before = plans.LastAsked(schedule.Key, question.Id) is { } asked ? $"\n{texts.AskedBefore(asked.InWords(language, today))}" : "";
        return view.Message(schedule, date, interaction.Locale, texts.Pinned(date.InWords(language, today)) + before);
    }

    /// <summary>Null with the reason when it is none, or its question can no longer be chosen.</summary>
    private LocalDate? Date(string typed, QuestionSchedule schedule, LocalDate today, Language language, out string objection)
    {
        var texts = SteeringTexts.Both.In(language);
        var date = TypedDate.Read(typed, today);
        objection = TypedDate.JustPassed(typed, today) is { } passed ? TypedDateTexts.Both.In(language).WhichYear(passed)
            : date is not { } read ? texts.UnknownDate(DisplayText.Escape(typed))
            : read < today ? texts.DateIsPast
            : Period.DaysBetween(today, read) > QuestionPlans.DaysAhead ? texts.NoDateOfSchedule(read.InWords(language, today), QuestionPlans.DaysAhead)
            : history.On(schedule.Key, read) switch
            {
                { State: SlotState.Sent } slot => texts.PostedAlready(slot.Link ?? ""),
                { State: SlotState.Claimed or SlotState.Failed } => texts.BeingPosted,
                _ => "",
            };
        return objection.Length == 0 ? date : null;
    }

    private static IReadOnlyList<CommandChoice> Dates(ScheduleDesk desk, QuestionPlans plans, AutocompleteInteraction interaction)
    {
        if (desk.Refusal(interaction) is not null)
            return [];
        var (language, today) = (Languages.OfLocale(interaction.Locale), desk.Today(interaction));
        var schedule = (interaction.Options.String(ScheduleDesk.OptionName) is { } typed ? desk.Find(interaction, typed) : null) ?? desk.All(interaction)[0];
        return
        [
            .. plans.Dates(schedule)
                .Select(date => new CommandChoice(new LocalizedText(date.InWords(language, today)), LocalDatePattern.Iso.Format(date)))
                .Where(choice => choice.Name.Default.Contains(interaction.Typed.Trim(), StringComparison.OrdinalIgnoreCase)),
        ];
    }
}
