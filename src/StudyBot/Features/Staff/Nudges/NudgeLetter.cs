using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Staff.Nudges;

/// <summary>
/// A kind word to a member who was not there lately. Who of staff asked for it does not stand in it: it shall not feel like being
/// watched by one person. The subject is the study date of the wish.
/// </summary>
internal sealed class NudgeLetter(
    Database database, NudgeStore nudges, StudyCalendarReader calendars, GuildSettingsReader settings, TimeProvider clock) : IMemberLetter
{
    public const string KindName = "staff.nudge";

    /// <summary>What is to be said when the guild asks for no minutes.</summary>
    private const int SomeMinutes = 5;

    public string Kind => KindName;

    /// <summary>Staff hear at once that it reaches nobody, and whoever presses something is back already.</summary>
    public WhenUnreached WhenUnreached => WhenUnreached.GiveUp;

    public bool OnlyInGuild => true;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        var today = settings.Of(letter.GuildId, locale: null).StudyDay.DateOf(clock.Now());
        if (LocalDatePattern.Iso.Parse(letter.Subject) is not { Success: true, Value: var date } || date < today.PlusDays(-1) ||
            nudges.Of(letter.GuildId, letter.UserId) is not { RefusedAt: null } standing || standing.NudgedOn != date)
        {
            return null;
        }

        var (language, isBack) = database.Read(connection => (
            MemberLanguages.Of(connection, letter.GuildId, letter.UserId),
            StudyHistory.StreakOf(connection, letter.GuildId, letter.UserId)?.LastDate >= date));
        if (isBack)
            return null;
        var texts = NudgeTexts.Both.In(language);
        var minutes = calendars.Of(letter.GuildId).RulesOn(today).MinimumMinutes;
        return new OutgoingMessage
        {
            Content = texts.Letter(server, minutes > 0 ? minutes : SomeMinutes, NudgeStore.DaysBetween),
            Components = [new ActionRow(new Button(NudgeChoiceButton.To(letter.GuildId, wanted: false), texts.Stop))],
        };
    }
}
