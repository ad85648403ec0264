using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>What a member reads of a check-in, for their eyes only.</summary>
/// <param name="studyDay">The guild's.</param>
/// <param name="now">The instant.</param>
/// <param name="language">The member's.</param>
internal sealed class CheckInReceipt(StudyDay studyDay, Instant now, Language language)
{
    private readonly CheckInTexts _texts = CheckInTexts.Both.In(language);
    private readonly ReceiptTexts _receipt = ReceiptTexts.Both.In(language);
    private readonly BackFillTexts _backFill = BackFillTexts.Both.In(language);

    /// <summary>Of one that was stored just now, for today; with the question about yesterday, if that is to be asked.</summary>
    public OutgoingMessage Recorded(StudyEvent checkIn, CheckInOutcome outcome)
    {
        string[] lines =
        [
            _texts.Recorded(checkIn.Minutes, outcome.Before, Category(checkIn)),
            .. OwnWords(checkIn),
            Streak(outcome, studyDay.EndOf(checkIn.Date)),
            .. Lines(outcome.AsksAboutYesterday ? _backFill.Question(checkIn.Date.PlusDays(-1), BackFill.EndOf(studyDay, checkIn.Date)) : null),
        ];
        Button[] question = outcome.AsksAboutYesterday
            ? [new(YesterdayButton.To(checkIn), _backFill.Yesterday) { Emoji = "🌙" }, new(TodayButton.To(checkIn), _backFill.Today) { Emoji = "☀️" }]
            : [];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = [new ActionRow([.. question, Undo(checkIn)])] };
    }

    /// <summary>In its place, after a press below the question about yesterday.</summary>
    public InteractionResponse Answer(BackFillResult result) => result switch
    {
        { Standing: null } => Reply.Private(_backFill.NothingAsked),
        { Outcome: BackFillOutcome.Counted } => new UpdateMessage(OfYesterday(result.Standing, result.TodayIsMet)),
        { Outcome: BackFillOutcome.Kept } => new UpdateMessage(Kept(result.Standing)),
        { Outcome: BackFillOutcome.TooLate } => new UpdateMessage(Kept(result.Standing, _backFill.TooLate)),
        { Outcome: BackFillOutcome.YesterdayChanged } => new UpdateMessage(Kept(result.Standing, _backFill.YesterdayChanged)),
        _ => new UpdateMessage(TakenBack(result.Standing, before: true)),
    };

    /// <summary>In its place, when the check-in does not count any more.</summary>
    /// <param name="standing">Of the check-in.</param>
    /// <param name="before">Whether it did not count already.</param>
    public OutgoingMessage TakenBack(CheckInStanding standing, bool before)
    {
        var (checkIn, today) = (standing.CheckIn, studyDay.DateOf(now));
        string[] lines =
        [
            before ? _texts.TakenBackBefore : _texts.TakenBack(checkIn.Minutes, checkIn.Date, today, Category(checkIn)),
            .. OwnWords(checkIn),
            _texts.DayNow(standing.Day, standing.MinutesMissing, checkIn.Date, today),
            _texts.StreakNow(standing.Streak?.CurrentOn(today) ?? 0),
            _receipt.TodayEnds(studyDay.EndOf(today)),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = [] };
    }

    /// <summary>It stays where it is.</summary>
    /// <param name="standing">Of the check-in.</param>
    /// <param name="why">Stands above the receipt; null for nothing.</param>
    private OutgoingMessage Kept(CheckInStanding standing, string? why = null)
    {
        var (checkIn, today) = (standing.CheckIn, studyDay.DateOf(now));
        var before = standing.Day.Plus(checkIn.Kind, checkIn.Minutes, sign: -1);
        var outcome = new CheckInOutcome(before, standing.Day.Met ? standing.Streak : null) { MinutesMissing = standing.MinutesMissing };
        string[] lines =
        [
            .. Lines(why),
            _texts.Recorded(checkIn.Minutes, before, Category(checkIn)),
            .. OwnWords(checkIn),
            checkIn.Date == today ? Streak(outcome, studyDay.EndOf(today)) : _texts.StreakNow(standing.Streak?.CurrentOn(today) ?? 0),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = UndoRow(checkIn) };
    }

    private OutgoingMessage OfYesterday(CheckInStanding standing, bool todayIsMet)
    {
        var (checkIn, today) = (standing.CheckIn, studyDay.DateOf(now));
        string[] lines =
        [
            _backFill.Counted(checkIn.Minutes, standing.Day.Minutes, checkIn.Date, Category(checkIn)),
            .. OwnWords(checkIn),
            _texts.StreakNow(standing.Streak?.CurrentOn(today) ?? 0),
            _backFill.TodayNow(todayIsMet),
            _receipt.TodayEnds(studyDay.EndOf(today)),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = UndoRow(checkIn) };
    }

    private string Streak(CheckInOutcome outcome, Instant dayEnd) => outcome switch
    {
        { Streak: { } streak } => _receipt.Of(streak, dayEnd, outcome.FirstOfDay),
        { MinutesMissing: > 0 } => _receipt.OfOpenDay(outcome.MinutesMissing, dayEnd),
        _ => _receipt.TodayEnds(dayEnd),
    };

    private ActionRow[] UndoRow(StudyEvent checkIn) => now > checkIn.At + CheckInUndo.Time ? [] : [new ActionRow(Undo(checkIn))];

    private Button Undo(StudyEvent checkIn) => new(UndoButton.To(checkIn), _texts.Undo) { Emoji = "↩️" };

    private string? Category(StudyEvent checkIn) => checkIn.Category is { } id ? CheckInCategory.Name(id).For(language.Code()) : null;

    private static string[] Lines(string? line) => line is null ? [] : [line];

    /// <summary>The note and the link; an address in angle brackets has no preview.</summary>
    private static IEnumerable<string> OwnWords(StudyEvent checkIn)
    {
        if (DisplayText.Escape(checkIn.Note ?? "") is { Length: > 0 } note)
            yield return $"📝 {note}";
        if (checkIn.Link is { } link)
            yield return $"🔗 <{link}>";
    }
}
