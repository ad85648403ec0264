using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary><c>/staff credit</c>: a day that should have counted counts.</summary>
internal sealed class CreditCommand(CorrectionDesk desk, CorrectionLedger corrections) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff credit", Languages.Text("Let a day of a member count", "멤버의 하루를 공부한 날로 인정해요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.User, "member", Languages.Text("Whose day", "누구의 날인지")) { Required = true },
            new(CommandOptionType.String, "date", Languages.Text("Which day, like Mar 2", "날짜. 예: 3월 2일")) { Required = true, MaxLength = 30 },
            new(CommandOptionType.String, "reason", Languages.Text("Why; the member reads it", "이유. 멤버도 봐요"))
            {
                Required = true,
                MaxLength = CorrectionLedger.LongestReason,
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Credit(interaction)));

    private OutgoingMessage Credit(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction, out var member) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        var today = desk.Today(interaction);
        var reason = interaction.Options.String("reason")?.Trim() ?? "";
        if (TypedDate.ReadRecent(interaction.Options.String("date") ?? "", today, CorrectionLedger.MostDaysBack) is not { } date)
            return OutgoingMessage.Text(texts.NotADate);
        var mistake = date > today ? texts.InTheFuture
            : date < today.PlusDays(-CorrectionLedger.MostDaysBack) ? texts.TooLongAgo
            : reason.Length is 0 or > CorrectionLedger.LongestReason ? texts.ReasonNeeded
            : null;
        if (mistake is not null)
            return OutgoingMessage.Text(mistake);
        var act = desk.Act(interaction, reason);
        var given = corrections.Credit(new Credit(act.GuildId, member.Id, date, reason, act.By, act.At, interaction.Id));
        return given is null
            ? OutgoingMessage.Text(texts.CountsAlready)
            : CorrectionDesk.WithUndo(texts.Credited(member.Id.UserMention(), date, desk.StreakOf(interaction, member.Id)), given, revoked: false, texts);
    }
}
