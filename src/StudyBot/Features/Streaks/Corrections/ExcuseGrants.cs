using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Excuses a member on behalf of staff, whether a command or a form says so.</summary>
internal sealed class ExcuseGrants(CorrectionDesk desk, ExcuseStore excuses, ExcuseDecisions decisions, MemberLanguages languages)
{
    /// <param name="interaction">Of staff, whose right to it is known.</param>
    /// <param name="member">Whom.</param>
    /// <param name="first">As typed.</param>
    /// <param name="last">As typed.</param>
    /// <param name="reason">As typed; the member reads it.</param>
    /// <returns>What to say of it.</returns>
    public OutgoingMessage Grant(Interaction interaction, Snowflake member, string first, string last, string reason)
    {
        var (words, texts) = (ExcuseTexts.Both.In(interaction.Locale), CorrectionTexts.Both.In(interaction.Locale));
        var (range, problem) = ExcuseRange.Read(first, last, reason, desk.Today(interaction));
        if (range is null)
            return OutgoingMessage.Text(texts.GrantProblem(problem!.Value) ?? words.Problem(problem.Value));
        var act = desk.Act(interaction);
        if (excuses.Covering(act.GuildId, member, range) is { State: ExcuseState.Approved } known && known.Id != interaction.Id)
            return OutgoingMessage.Text(words.GrantedAlready(member.UserMention(), words.Range(known.First, known.Last)));
        decisions.Grant(new Excuse(interaction.Id, act.GuildId, member, range.First, range.Last, range.Reason, ExcuseState.Approved)
        {
            Language = languages.Of(act.GuildId, member),
            AskedAt = act.At,
            DecidedBy = act.By,
            Decision = range.Reason,
        });
        var sentence = texts.Granted(member.UserMention(), words.Range(range.First, range.Last), desk.StreakOf(interaction, member));
        return CorrectionDesk.WithUndo(sentence, CorrectionSubject.Excuse(interaction.Id), revoked: false, texts);
    }
}
