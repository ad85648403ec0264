using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>What staff read who look at, or change, what is posted. Names of schedules come escaped, dates in words.</summary>
internal abstract class SteeringTexts
{
    public static Bilingual<SteeringTexts> Both { get; } = new(new SteeringTextsKorean(), new SteeringTextsEnglish());

    /// <summary>Over the list of dates; at most 150 characters.</summary>
    public abstract string PickDate { get; }

    /// <summary>Over the list of schedules; at most 150 characters.</summary>
    public abstract string PickSchedule { get; }

    public abstract string Preview { get; }

    public abstract string Swap { get; }

    public abstract string Skip { get; }

    public abstract string Unskip { get; }

    public abstract string Unpin { get; }

    public abstract string HowToPin { get; }

    /// <summary>Beside a date that staff skip.</summary>
    public abstract string IsSkipped { get; }

    public abstract string NothingAhead { get; }

    /// <summary>Above questions that were pinned to dates on which nothing is posted any more.</summary>
    public abstract string Stranded { get; }

    public abstract string StrandedFix { get; }

    /// <summary>Somebody else changed it, or its time has come.</summary>
    public abstract string NotAheadAnyMore { get; }

    public abstract string NoQuestion { get; }

    /// <summary>To a swap where nothing else fits.</summary>
    public abstract string NoOtherQuestion { get; }

    public abstract string BeingPosted { get; }

    /// <summary>After the reason why it did not work at once.</summary>
    public abstract string TriesAgain { get; }

    public abstract string WhichToPost { get; }

    public abstract string NothingPaused { get; }

    public abstract string UnknownQuestion { get; }

    public abstract string NoHistory { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string OnTime { get; }

    public abstract string StillTrying { get; }

    public abstract string SkippedInPause { get; }

    /// <summary>By the calendar.</summary>
    public abstract string OffDay { get; }

    public abstract string UpcomingTitle(string name);

    public abstract string HistoryTitle(string name);

    public abstract string Page(int number, int count);

    public abstract string PreviewHead(string date);

    public abstract string Swapped(string date);

    public abstract string Skipped(string date);

    public abstract string Unskipped(string date);

    public abstract string Pinned(string date);

    public abstract string Unpinned(string date);

    public abstract string AskedBefore(string date);

    public abstract string Posted(string link);

    public abstract string PostedAlready(string link);

    public abstract string NotPosted(string why);

    public abstract string Paused(IReadOnlyList<string> names, string? until);

    public abstract string Resumed(IReadOnlyList<string> names);

    public abstract string NextComes(string name, Instant at);

    public abstract string UnknownDate(string typed);

    public abstract string DateIsPast { get; }

    /// <summary>A pause of which today would be the first day after it.</summary>
    public abstract string PauseEndsTomorrow { get; }

    /// <summary>They are paused like that already.</summary>
    public abstract string PausedAlready(IReadOnlyList<string> names, string? until);

    /// <summary>Staff put the question on another date before.</summary>
    public abstract string PinnedElsewhere(string date);

    /// <summary>It is no day of the schedule, or an off day, or too far ahead.</summary>
    public abstract string NoDateOfSchedule(string date, int daysAhead);

    public abstract string Late(Duration by);

    public abstract string ByHand(Snowflake staff);

    public abstract string SkippedBy(Snowflake? staff);

    public abstract string Holiday(string name);

    public abstract string Range(string first, string last);
}
