using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary><c>/excuse ask</c>: a member asks staff for days on which they need not study.</summary>
internal sealed class ExcuseAskCommand(
    ExcuseStore excuses, ExcuseDecisions decisions, StudyHistory history, MemberChoices choices, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("excuse ask", Languages.Text("Ask staff to excuse you for some days", "쉬어야 하는 날을 운영진에게 신청해요"))
    {
        Options = Options(Languages.Text("Why; only staff see it", "이유. 운영진만 봐요")),
    };

    /// <summary>Dates and reason, for members and for staff alike.</summary>
    public static CommandOption[] Options(LocalizedText reason) =>
    [
        new(CommandOptionType.String, "first", Languages.Text("The first day, like Mar 2", "첫날. 예: 3월 2일")) { Required = true, MaxLength = 30 },
        new(CommandOptionType.String, "last", Languages.Text("The last day", "마지막 날")) { Required = true, MaxLength = 30 },
        new(CommandOptionType.String, "reason", reason) { Required = true, MaxLength = ExcuseRange.LongestReason },
    ];

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Ask(interaction)));

    private string Ask(CommandInteraction interaction)
    {
        var texts = ExcuseTexts.Both.In(interaction.Locale);
        var now = clock.Now();
        var today = choices.DayOf(interaction).DateOf(now);
        var (range, problem) = ExcuseRange.Read(
            interaction.Options.String("first") ?? "", interaction.Options.String("last") ?? "", interaction.Options.String("reason") ?? "", today);
        if (range is null)
            return texts.Problem(problem!.Value);
        if (Needless(interaction, range, today, texts) is { } needless)
            return needless;
        decisions.Ask(new Excuse(
            interaction.Id, interaction.Guild(), interaction.User.Id, range.First, range.Last, range.Reason, ExcuseState.Pending)
        {
            Language = Languages.OfLocale(interaction.Locale),
            AskedAt = now,
        });
        return texts.Asked(texts.Range(range.First, range.Last));
    }

    /// <summary>What there is already, or that nothing is required on those days anyway; null when it is worth asking.</summary>
    private string? Needless(CommandInteraction interaction, ExcuseRange range, LocalDate today, ExcuseTexts texts)
    {
        var (guild, member) = (interaction.Guild(), interaction.User.Id);
        if (excuses.Covering(guild, member, range) is { } known && known.Id != interaction.Id)
            return texts.KnownAlready(texts.Range(known.First, known.Last), known.State);
        if (excuses.Touching(guild, member, range) is { } other && other.Id != interaction.Id)
            return texts.Overlaps(texts.Range(other.First, other.Last));
        var began = history.StreakOf(guild, member)?.FirstDate;
        return range.First < (began ?? today) ? texts.BeforeBeginning(began) : null;
    }
}
