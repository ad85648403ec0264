using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary><c>/checkin</c>: today counts.</summary>
internal sealed class CheckInCommand(
    CheckInStore store, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    private const int LongestNote = 500;

    public CommandSpec Spec { get; } = new("checkin", Languages.Text("Count today as studied", "오늘 공부를 기록해요"))
    {
        Options =
        [
            new(CommandOptionType.Integer, "minutes", Languages.Text("How many minutes you studied", "공부한 시간(분)"))
            {
                MinValue = 1,
                MaxValue = CheckInStore.MinutesOfADay,
            },
            new(CommandOptionType.String, "category", Languages.Text("What you studied", "무엇을 공부했는지"))
            {
                Choices = CheckInCategory.Choices,
            },
            new(CommandOptionType.String, "note", Languages.Text("A line for yourself; nobody else sees it", "나만 보는 한 줄 메모"))
            {
                MaxLength = LongestNote,
            },
        ],
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await CheckInAsync(interaction));

    private async Task<string> CheckInAsync(CommandInteraction interaction)
    {
        var texts = CheckInTexts.Both.In(interaction.Locale);
        var studyDay = settings.Of(interaction.Guild(), interaction.GuildLocale).StudyDay;
        var checkIn = Read(interaction, studyDay);
        if (Mistake(interaction.Options, checkIn, texts) is { } mistake)
            return mistake;

        var outcome = await store.RecordAsync(checkIn);
        if (!outcome.IsStored)
            return texts.MoreThanADay(outcome.Minutes);
        var receipt = ReceiptTexts.Both.In(interaction.Locale);
        var category = checkIn.Category is { } id ? CheckInCategory.Name(id).For(interaction.Locale) : null;
        var note = DisplayText.Escape(checkIn.Note ?? "");
        string[] lines =
        [
            texts.Recorded(checkIn.Minutes, outcome.Minutes, category),
            .. note.Length > 0 ? [$"📝 {note}"] : Array.Empty<string>(),
            outcome.Streak is { } streak
                ? receipt.Of(streak, studyDay.EndOf(checkIn.Date), outcome.FirstOfDay)
                : $"{receipt.NotEnoughYet(outcome.MinutesMissing)}\n{receipt.TodayEnds(studyDay.EndOf(checkIn.Date))}",
        ];
        return string.Join('\n', lines);
    }

    private StudyEvent Read(CommandInteraction interaction, StudyDay studyDay)
    {
        var now = clock.Now();
        return new StudyEvent(
            interaction.Guild(), interaction.User.Id, StudyEventKind.CheckIn, interaction.Id.ToString(), studyDay.DateOf(now), now)
        {
            Minutes = (int)Math.Clamp(interaction.Options.Integer("minutes") ?? 0, 0, CheckInStore.MinutesOfADay),
            Category = interaction.Options.String("category"),
            Note = interaction.Options.String("note"),
        };
    }

    /// <summary>Discord's client keeps these bounds too, but an interaction can be made by hand.</summary>
    private static string? Mistake(CommandOptions options, StudyEvent checkIn, CheckInTexts texts)
    {
        if (options.Integer("minutes") is < 1 or > CheckInStore.MinutesOfADay)
            return texts.MinutesOutOfRange(CheckInStore.MinutesOfADay);
        if (checkIn.Note?.Length > LongestNote)
            return texts.NoteTooLong(LongestNote);
        return checkIn.Category is { } category && !CheckInCategory.Exists(category) ? texts.UnknownCategory : null;
    }
}
