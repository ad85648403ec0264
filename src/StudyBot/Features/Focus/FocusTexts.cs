using NodaTime;
using StudyBot.Features.Focus.Credits;
using StudyBot.Words;

namespace StudyBot.Features.Focus;

/// <summary>What is said of focus sessions, to the channel and to members.</summary>
internal abstract class FocusTexts
{
    public static Bilingual<FocusTexts> Both { get; } = new(new FocusTextsKorean(), new FocusTextsEnglish());

    public abstract string Title(int minutes, int rounds, bool isOver);

    public abstract string Focusing(int round, int rounds, Instant ends);

    public abstract string OnBreak(int nextRound, int rounds, Instant ends);

    /// <param name="round">Which is paused, from 1.</param>
    /// <param name="rounds">Of the session.</param>
    /// <param name="left">Minutes of the round.</param>
    /// <param name="until">When the session ends unless its host goes on.</param>
    public abstract string Paused(int round, int rounds, int left, Instant until);

    public abstract string IsOver { get; }

    public abstract string Together(string names);

    public abstract string Hint { get; }

    public abstract string CameLate { get; }

    /// <param name="name">A mention.</param>
    /// <param name="spent">Minutes focused.</param>
    /// <param name="recorded">Minutes recorded: fewer when it was too short, or the day was full.</param>
    public abstract string Result(string name, int spent, int recorded);

    public abstract string Join { get; }

    public abstract string Leave { get; }

    public abstract string Pause { get; }

    public abstract string Resume { get; }

    public abstract string Stop { get; }

    public abstract string Started(int rounds);

    public abstract string StartedUnseen { get; }

    public abstract string CannotPost { get; }

    public abstract string MinutesOutOfRange { get; }

    public abstract string RoundsOutOfRange { get; }

    public abstract string BreakOutOfRange { get; }

    public abstract string TooLong { get; }

    public abstract string TaskTooLong { get; }

    public abstract string NothingRuns { get; }

    /// <param name="host">A mention.</param>
    /// <param name="isIn">Whether whoever reads it takes part.</param>
    public abstract string NotHost(string host, bool isIn);

    public abstract string NotIn { get; }

    public abstract string AlreadyIn { get; }

    public abstract string ElsewhereAlready { get; }

    public abstract string Full { get; }

    public abstract string BreakCannotPause { get; }

    /// <summary>Before where it stands, after a pause.</summary>
    public abstract string Resumed { get; }

    public abstract string Stopped { get; }

    public abstract string TooShort(int spent);

    public abstract string DayIsFull(int spent);

    public abstract string RecordedNow(int spent, int recorded);

    /// <param name="date">In words.</param>
    public abstract string CountsFor(string date);

    public abstract string RecordedSince { get; }

    public abstract string Recorded(FocusKind kind, LocalDate date, int spent, int recorded);

    /// <param name="minutes">Of the round and those before it.</param>
    public abstract string SoFar(int minutes);

    public abstract string NothingToday { get; }

    public abstract string Today(int inSessions, int inVoice);
}
