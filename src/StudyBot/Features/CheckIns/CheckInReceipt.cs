using NodaTime;
using StudyBot.Discord.Model;
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

    /// <summary>Of one that was stored just now, for today.</summary>
    public OutgoingMessage Recorded(StudyEvent checkIn, CheckInOutcome outcome)
    {
        string[] lines =
        [
            _texts.Recorded(checkIn.Minutes, outcome.Before, Category(checkIn)),
            .. OwnWords(checkIn),
            Streak(outcome, studyDay.EndOf(checkIn.Date)),
        ];
        return new OutgoingMessage { Content = string.Join('\n', lines), Components = [new ActionRow(Undo(checkIn))] };
    }

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

    private string Streak(CheckInOutcome outcome, Instant dayEnd) => outcome switch
    {
        { Streak: { } streak } => _receipt.Of(streak, dayEnd, outcome.FirstOfDay),
        { MinutesMissing: > 0 } => $"{_receipt.NotEnoughYet(outcome.MinutesMissing)}\n{_receipt.TodayEnds(dayEnd)}",
        _ => _receipt.TodayEnds(dayEnd),
    };

    private Button Undo(StudyEvent checkIn) => new(UndoButton.To(checkIn), _texts.Undo) { Emoji = "↩️" };

    private string? Category(StudyEvent checkIn) => checkIn.Category is { } id ? CheckInCategory.Name(id).For(language.Code()) : null;

    /// <summary>The note and the link; an address in angle brackets has no preview.</summary>
    private static IEnumerable<string> OwnWords(StudyEvent checkIn)
    {
        if (DisplayText.Escape(checkIn.Note ?? "") is { Length: > 0 } note)
            yield return $"📝 {note}";
        if (checkIn.Link is { } link)
            yield return $"🔗 <{link}>";
    }
}
