using NodaTime;
using StudyBot.Features.Answers.Threads;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Sharing;

internal abstract class ShareTexts
{
    public static Bilingual<ShareTexts> Both { get; } = new(new ShareTextsKorean(), new ShareTextsEnglish());

    public abstract string Share { get; }

    public abstract string Unshare { get; }

    public abstract string SharedWithEveryone { get; }

    public abstract string Unshared { get; }

    /// <summary>On the button below someone else's answer.</summary>
    public abstract string Helped { get; }

    public abstract string ThanksGiven { get; }

    public abstract string ThanksTaken { get; }

    public abstract string NobodyYet { get; }

    /// <summary>To who has answered and does not share.</summary>
    public abstract string NobodyYetBeFirst { get; }

    public abstract string NoLongerShared { get; }

    public abstract string Newer { get; }

    public abstract string Older { get; }

    /// <summary>Below the part of an answer that fits.</summary>
    public abstract string OnlyTheBeginning { get; }

    /// <summary>To staff who have not answered.</summary>
    public abstract string LookAsStaff { get; }

    public abstract string TakeDown { get; }

    /// <summary>To staff.</summary>
    public abstract string TakenDown { get; }

    public abstract string AllowAgain { get; }

    public abstract string AllowedAgain { get; }

    public abstract string WasNotTakenDown { get; }

    /// <summary>To its member.</summary>
    public abstract string TakenDownByStaff { get; }

    public abstract string PostInThread { get; }

    public abstract string PostInThreadAgain { get; }

    /// <summary>Before it is there.</summary>
    public abstract string KeepOutOfThread { get; }

    public abstract string RemoveFromThread { get; }

    public abstract string SoonInThread { get; }

    public abstract string InThread { get; }

    public abstract string LeavingThread { get; }

    /// <summary>Below the beginning of a long answer in a thread.</summary>
    public abstract string WholeInOthers { get; }

    public abstract string ForThread(Instant closes);

    public abstract string ThreadFailed(ThreadTrouble trouble);

    public abstract string RemovalFailed(ThreadTrouble trouble);

    public abstract string OthersTitle(int position, int count);

    public abstract string OthersSealed(Instant opens);

    public abstract string SharedWithAnswered(Instant opens);

    /// <param name="count">0 or more.</param>
    public abstract string OwnThanks(int count);
}
