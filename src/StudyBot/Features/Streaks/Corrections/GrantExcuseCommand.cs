using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary><c>/staff excuse</c>: a member need not study on some days, without having asked.</summary>
internal sealed class GrantExcuseCommand(CorrectionDesk desk, ExcuseStore excuses, ExcuseDecisions decisions, GuildSettingsReader settings) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff excuse", Languages.Text("Excuse a member for some days", "멤버가 며칠 쉬어도 되게 해요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.User, "member", Languages.Text("Whom", "누구를")) { Required = true },
            .. ExcuseAskCommand.Options(Languages.Text("Why; the member reads it", "이유. 멤버도 봐요")),
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Grant(interaction)));

    private OutgoingMessage Grant(CommandInteraction interaction)
    {
        if (desk.Refusal(interaction, out var member) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var words = ExcuseTexts.Both.In(interaction.Locale);
        var (range, problem) = ExcuseRange.Read(
            interaction.Options.String("first") ?? "",
            interaction.Options.String("last") ?? "",
            interaction.Options.String("reason") ?? "",
            desk.Today(interaction));
        if (range is null)
            return OutgoingMessage.Text(words.Problem(problem!.Value));
        var act = desk.Act(interaction);
        if (excuses.Covering(act.GuildId, member.Id, range) is { State: ExcuseState.Approved } known && known.Id != interaction.Id)
            return OutgoingMessage.Text(words.GrantedAlready(member.Id.UserMention(), words.Range(known.First, known.Last)));
        decisions.Grant(new Excuse(interaction.Id, act.GuildId, member.Id, range.First, range.Last, range.Reason, ExcuseState.Approved)
        {
            // Of the member nothing is known here but that they are in the guild.
            Language = settings.Of(act.GuildId, interaction.GuildLocale).Language,
            AskedAt = act.At,
            DecidedBy = act.By,
            Decision = range.Reason,
        });
        var texts = CorrectionTexts.Both.In(interaction.Locale);
        var sentence = texts.Granted(member.Id.UserMention(), words.Range(range.First, range.Last), desk.StreakOf(interaction, member.Id));
        return CorrectionDesk.WithUndo(sentence, CorrectionSubject.Excuse(interaction.Id), revoked: false, texts);
    }
}
