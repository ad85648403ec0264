using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

internal sealed class SteeringTextsEnglish : SteeringTexts
{
    public override string PickDate => "Pick a date";

    public override string PickSchedule => "Another schedule";

    public override string Preview => "Preview";

    public override string Swap => "Another question";

    public override string Skip => "Skip";

    public override string Unskip => "Do not skip";

    public override string Unpin => "Leave to chance";

    public override string HowToPin => "To put a question of your choice on a date, use /question pin.";

    public override string IsSkipped => "skipped";

    public override string Stranded => "⚠️ **Pinned, but not coming**: nothing is posted on these dates any more.";

    public override string StrandedFix => "Put it on another date with `/question pin`, or change the weekdays in `/question schedule edit` or the calendar in `/calendar`.";

    public override string NothingAhead => "No question is planned.";

    public override string NotAheadAnyMore => "That has changed meanwhile. This is how it stands.";

    public override string NoQuestion => "no question fits";

    public override string NoOtherQuestion => "No other question fits. To widen the topics or levels, use `/question schedule edit`.";

    public override string BeingPosted => "It is being posted at this moment. Please look into the channel in a while.";

    public override string TriesAgain => "I keep trying by myself. To post right after mending it, send `/question post` again.";

    public override string WhichToPost => "Today's question of which schedule shall I post?";

    public override string NothingPaused => "No schedule is paused.";

    public override string UnknownQuestion => "I could not find that question. Type some of its words in `question` and pick from the list. Nothing was changed.";

    public override string NoHistory => "No question was posted yet.";

    public override string Previous => "Newer";

    public override string Next => "Older";

    public override string OnTime => "on time";

    public override string StillTrying => "still trying";

    public override string SkippedInPause => "during a pause";

    public override string OffDay => "day off";

    public override string DateIsPast => "That date is past. Please give today or a later date. Nothing was changed.";

    public override string PauseEndsTomorrow => "The first day of questions again must be tomorrow or later. Please write it as `tomorrow` or `March 10`. Nothing was changed.";

    public override string PausedAlready(IReadOnlyList<string> names, string? until) => until is null
        ? $"⏸️ That is so already: {Names(names)} {Are(names)} paused until somebody starts it again. Nothing was changed."
        : $"⏸️ That is so already: {Names(names)} {Are(names)} paused, and questions come again from {until} on. Nothing was changed.";

    public override string PinnedElsewhere(string date) =>
        $"📌 That question stands on **{date}** already. To move it, pick that date in `/question upcoming`, press **Leave to chance**, and send this again. Nothing was changed.";

    public override string UpcomingTitle(string name) => $"{name} · next questions";

    public override string HistoryTitle(string name) => $"{name} · past questions";

    public override string Page(int number, int count) => $"Page {number} of {count}";

    public override string PreviewHead(string date) => $"👀 This is how it will look on {date}. The buttons work once it is posted.";

    public override string Swapped(string date) => $"🔄 The question of {date} is another one now.";

    public override string Skipped(string date) => $"⏭️ Nothing will be posted on {date}.";

    public override string Unskipped(string date) => $"✅ A question comes on {date} after all.";

    public override string Pinned(string date) => $"📌 The question of {date} is set.";

    public override string Unpinned(string date) => $"🎲 The question of {date} was drawn anew.";

    public override string AskedBefore(string date) => $"It was asked once already, on {date}.";

    public override string Posted(string link) => $"✅ Posted. {link}";

    public override string PostedAlready(string link) => $"Today's question stands there already. {link}";

    public override string NotPosted(string why) => $"❌ It could not be posted. {why}";

    public override string Paused(IReadOnlyList<string> names, string? until) => until is null
        ? $"⏸️ Paused: {Names(names)}\nTo start again, send `/question resume`."
        : $"⏸️ Paused: {Names(names)}\nQuestions come again from {until} on. To start before that, send `/question resume`.";

    public override string Resumed(IReadOnlyList<string> names) => $"▶️ Started again: {Names(names)}";

    public override string NextComes(string name, Instant at) => $"Next in {name}: {at.DateAndTime()} ({at.Relative()})";

    public override string UnknownDate(string typed) => $"I could not read a date in `{typed}`. Please write it as `March 10` or `2026-03-10`. Nothing was changed.";

    public override string NoDateOfSchedule(string date, int daysAhead) =>
        $"This schedule has no question on {date}. Please check its days and the days off, and pick a date within {daysAhead} days. Nothing was changed.";

    public override string Late(Duration by) => by.TotalMinutes < 60
        ? $"{(int)by.TotalMinutes} min late"
        : by.Minutes == 0 ? $"{(int)by.TotalHours} h late" : $"{(int)by.TotalHours} h {by.Minutes} min late";

    public override string ByHand(Snowflake staff) => $"posted by {staff.UserMention()}";

    public override string SkippedBy(Snowflake? staff) => staff is { } id ? $"skipped by {id.UserMention()}" : "skipped";

    public override string Holiday(string name) => $"day off ({name})";

    public override string Range(string first, string last) => $"{first} – {last}";

    private static string Are(IReadOnlyList<string> names) => names.Count == 1 ? "is" : "are";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"**{name}**"));
}
