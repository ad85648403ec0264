using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.CheckIns.BackFills;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>What a member reads of a check-in, for their eyes only.</summary>
/// <param name="place">Where it counts, and when the member's days begin there.</param>
/// <param name="now">The instant.</param>
/// <param name="language">The member's.</param>
internal sealed class CheckInReceipt(CheckInPlace place, Instant now, Language language)
{
    private readonly StudyMoment _today = place.StudyDay.MomentOf(now);
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
            Streak(outcome),
            .. Lines(outcome.AsksAboutYesterday ? _backFill.Question(checkIn.Date.PlusDays(-1), BackFill.EndOf(place.StudyDay, checkIn.Date)) : null),
        ];
        Button[] question = outcome.AsksAboutYesterday
            ? [new(YesterdayButton.To(checkIn, place), _backFill.Yesterday) { Emoji = "🌙" }, new(TodayButton.To(checkIn, place), _backFill.Today) { Emoji = "☀️" }]
            : [];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = [new ActionRow([.. question, Undo(checkIn)])] };
    }

    /// <summary>Instead of it, when the day has no room for the minutes.</summary>
    public string NotStored(CheckInOutcome outcome) =>
        _texts.MoreThanADay(outcome.Before.Minutes, StudyDayTotals.MostMinutes - outcome.Before.Minutes);

    /// <summary>In its place, after a press below the question about yesterday.</summary>
    public InteractionResponse Answer(BackFillResult result) => result switch
    {
        { Standing: null } => Reply.Private(_backFill.NothingAsked),
        { Outcome: BackFillOutcome.Counted } => new UpdateMessage(OfYesterday(result.Standing, result)),
        { Outcome: BackFillOutcome.Kept } => new UpdateMessage(Kept(result.Standing)),
        { Outcome: BackFillOutcome.TooLate } => new UpdateMessage(Kept(result.Standing, _backFill.TooLate)),
        { Outcome: BackFillOutcome.YesterdayChanged } => new UpdateMessage(Kept(result.Standing, _backFill.YesterdayChanged)),
        _ => new UpdateMessage(TakenBack(result.Standing)),
    };

    /// <summary>In its place, when the check-in does not count any more: the same for a second press, which must not take the first one's receipt away.</summary>
    public OutgoingMessage TakenBack(CheckInStanding standing)
    {
        var (checkIn, today) = (standing.CheckIn, _today.Date);
        string[] lines =
        [
            _texts.TakenBack(checkIn.Minutes, checkIn.Date, today, Category(checkIn)),
            .. OwnWords(checkIn),
            _texts.DayNow(standing.Day, standing.MinutesMissing, checkIn.Date, today),
            _texts.StreakNow(standing.Streak?.CurrentOn(today) ?? 0),
            _receipt.TodayEnds(_today),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = [] };
    }

    /// <summary>It stays where it is.</summary>
    /// <param name="standing">Of the check-in.</param>
    /// <param name="why">Stands above the receipt; null for nothing.</param>
    private OutgoingMessage Kept(CheckInStanding standing, string? why = null)
    {
        var checkIn = standing.CheckIn;
        var before = standing.Day.Plus(checkIn.Kind, checkIn.Minutes, sign: -1);
        var outcome = new CheckInOutcome(before, standing is { Day.Met: true, Streak: { } streak } ? new StreakNews(streak) : null) { MinutesMissing = standing.MinutesMissing };
        string[] lines =
        [
            .. Lines(why),
            _texts.Recorded(checkIn.Minutes, before, Category(checkIn)),
            .. OwnWords(checkIn),
            checkIn.Date == _today.Date ? Streak(outcome) : _texts.StreakNow(standing.Streak?.CurrentOn(_today.Date) ?? 0),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = UndoRow(checkIn) };
    }

    private OutgoingMessage OfYesterday(CheckInStanding standing, BackFillResult result)
    {
        var checkIn = standing.CheckIn;
        string[] lines =
        [
            _backFill.Counted(checkIn.Minutes, standing.Day.Minutes, checkIn.Date, Category(checkIn)),
            .. OwnWords(checkIn),
            _texts.StreakNow(standing.Streak?.CurrentOn(_today.Date) ?? 0),
            .. Lines(result.Milestone is { } days ? _receipt.Milestone(days) : null),
            _backFill.TodayNow(result.TodayIsMet),
            _receipt.TodayEnds(_today),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = UndoRow(checkIn) };
    }

    private string Streak(CheckInOutcome outcome) => outcome switch
    {
        { News: { } news } => _receipt.Of(news, _today),
        { MinutesMissing: > 0 } => _receipt.OfOpenDay(outcome.MinutesMissing, _today),
        _ => _receipt.TodayEnds(_today),
    };

    private ActionRow[] UndoRow(StudyEvent checkIn) => now > checkIn.At + CheckInUndo.Time ? [] : [new ActionRow(Undo(checkIn))];

    private Button Undo(StudyEvent checkIn) => new(UndoButton.To(checkIn, place), _texts.Undo((int)CheckInUndo.Time.TotalMinutes)) { Emoji = "↩️" };

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
