using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary><c>/checkin</c>: today counts.</summary>
internal sealed class CheckInCommand(
    CheckInStore store, CheckInPlaces places, TimeProvider clock) : IChatInputCommand
{
    private const int LongestNote = 500;

    public CommandSpec Spec { get; } = new("checkin", Languages.Text("Count today as studied", "오늘 공부를 기록해요"))
    {
        Options =
        [
            new(CommandOptionType.Integer, "minutes", Languages.Text("How many minutes you studied", "공부한 시간(분)"))
            {
                MinValue = 1,
                MaxValue = StudyDayTotals.MostMinutes,
            },
            new(CommandOptionType.String, "category", Languages.Text("What you studied", "무엇을 공부했는지"))
            {
                Choices = CheckInCategory.Choices,
            },
            new(CommandOptionType.String, "note", Languages.Text("A line for yourself; nobody else sees it", "나만 보는 한 줄 메모"))
            {
                MaxLength = LongestNote,
            },
            new(CommandOptionType.String, "link", Languages.Text("Where your work is; nobody else sees it", "공부한 것의 주소, 나만 봐요"))
            {
                MaxLength = CheckInLink.Longest,
            },
        ],
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await CheckInAsync(interaction));

    private async Task<OutgoingMessage> CheckInAsync(CommandInteraction interaction)
    {
        var texts = CheckInTexts.Both.In(interaction.Locale);
        var place = places.Here(interaction);
        var now = clock.Now();
        if (Mistake(interaction.Options, texts) is { } mistake)
            return OutgoingMessage.Text(mistake);

        var checkIn = Read(interaction, place.StudyDay.DateOf(now), now);
        var outcome = await store.RecordAsync(checkIn, asksAboutYesterday: BackFill.Yesterday(place.StudyDay, now) is not null);
        var receipt = new CheckInReceipt(place, now, Languages.OfLocale(interaction.Locale));
        return outcome.IsStored ? receipt.Recorded(checkIn, outcome) : OutgoingMessage.Text(receipt.NotStored(outcome));
    }

    private static StudyEvent Read(CommandInteraction interaction, LocalDate date, Instant now) => new(
        interaction.Guild(), interaction.User.Id, StudyEventKind.CheckIn, interaction.Id.ToString(), date, now)
    {
        Minutes = (int)(interaction.Options.Integer("minutes") ?? 0),
        Category = interaction.Options.String("category"),
        Note = interaction.Options.String("note"),
        Link = interaction.Options.String("link") is { } typed ? CheckInLink.Read(typed) : null,
    };

    /// <summary>Discord's client keeps these bounds too, but an interaction can be made by hand.</summary>
    private static string? Mistake(CommandOptions options, CheckInTexts texts)
    {
        if (options.Integer("minutes") is < 1 or > StudyDayTotals.MostMinutes)
            return texts.MinutesOutOfRange(StudyDayTotals.MostMinutes);
        if (options.String("note")?.Length > LongestNote)
            return texts.NoteTooLong(LongestNote);
        if (options.String("link") is { } link && CheckInLink.Read(link) is null)
            return texts.NoLink(CheckInLink.Longest);
        return options.String("category") is { } category && !CheckInCategory.Exists(category) ? texts.UnknownCategory : null;
    }
}
